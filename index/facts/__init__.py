"""Document -> facts: labels, ratings, credits, dates, prose, debris; one file a kind of fact."""

from .reading import read_facts

__all__ = ["read_facts"]
