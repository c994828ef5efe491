"""How words of labels, titles and names are compared (`index.folding`)."""

from __future__ import annotations

from index.folding import fold, without_emphasis, word_set

__all__ = ["fold", "without_emphasis", "word_set"]
