"""What the search engine is given, and what of the film makes it be given again."""

from __future__ import annotations

from pathlib import Path

import msgspec

from index.entering import entry, film_digest
from index.library import Library


def test_an_entry_names_its_film_and_another_film_is_another_entry(tmp_path: Path) -> None:
    root = tmp_path / "reviews"
    root.mkdir()
    (root / "a.md").write_text("---\ntitle: Ran\nyear: 1985\n---\nIt rains.\n", encoding="utf-8")
    snapshot = Library([root], index_dir=tmp_path / "index").ready()
    (film,) = snapshot.films
    review = snapshot.review(film.reviews[0])
    assert entry(review, film).film_id == film.id
    assert entry(review, None).film_id == ""
    other = msgspec.structs.replace(film, id="ran-1985-akira-kurosawa")
    assert len({film_digest(film), film_digest(other), film_digest(None)}) == 3
    # What the engine does not see of a film is no reason to index its reviews again.
    assert film_digest(msgspec.structs.replace(film, newest="2024")) == film_digest(film)
