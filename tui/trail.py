"""Where a person has been: back and forward, as in a browser of pages."""

from __future__ import annotations


class Trail:
    """Review ids in the order they were read, with a place in it; keeps the last `limit`."""

    def __init__(self, limit: int = 200) -> None:
        self._limit = limit
        self._ids: list[str] = []
        self._at = -1

    def visit(self, review_id: str) -> None:
        """Read this one now: what lay ahead is forgotten."""
        if self._at >= 0 and self._ids[self._at] == review_id:
            return
        del self._ids[self._at + 1 :]
        self._ids.append(review_id)
        del self._ids[: -self._limit]
        self._at = len(self._ids) - 1

    def can_go(self, delta: int) -> bool:
        return 0 <= self._at + delta < len(self._ids)

    def go(self, delta: int) -> str | None:
        """The id `delta` steps along, None at the ends."""
        if not self.can_go(delta):
            return None
        self._at += delta
        return self._ids[self._at]

    def forget(self, review_id: str) -> None:
        """Take a review out that is gone."""
        before = self._ids[: self._at + 1]
        self._ids = [known for known in self._ids if known != review_id]
        self._at = min(
            len(self._ids) - 1, len([known for known in before if known != review_id]) - 1
        )
