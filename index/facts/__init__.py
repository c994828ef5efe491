"""Document -> facts: labels, ratings, credits, dates, prose, debris; one file a kind of fact."""

from .declared import is_draft
from .reading import read_facts

__all__ = ["is_draft", "read_facts"]
