"""Small Letterboxd exports, written here; the films are real, whoever saw them is not."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

FILM = "Date,Name,Year,Letterboxd URI"
DIARY = f"{FILM},Rating,Rewatch,Tags,Watched Date"
REVIEWS = f"{FILM},Rating,Rewatch,Review,Tags,Watched Date"

TABLES = {
    "reviews.csv": REVIEWS
    + "\r\n"
    + '2024-01-02,Ran,1985,https://boxd.it/r1,4.5,,"Armies in <i>colour</i>.\r\n\r\nA father, a '
    '""fool"".<br/><b>Look &amp; listen.</b>","cinema, war",2024-01-01\r\n'
    "2024-03-02,Ran,1985,https://boxd.it/r2,,Yes,Smaller the second time.,,2024-03-01\r\n"
    "2024-04-02,Tampopo,1985,https://boxd.it/r3,,,Made me hungry.,,\r\n",
    "diary.csv": DIARY
    + "\r\n2024-01-02,Ran,1985,https://boxd.it/r1,4.5,,,2024-01-01\r\n"
    + "2024-02-02,Alien,1979,https://boxd.it/d2,5,,with friends,2024-02-01\r\n"
    + "2024-06-02,Alien,1979,https://boxd.it/d3,,Yes,,2024-06-01\r\n",
    "ratings.csv": f"{FILM},Rating\r\n"
    + "2024-03-02,Ran,1985,https://boxd.it/f1,5\r\n"
    + "2024-06-02,Alien,1979,https://boxd.it/f2,4.5\r\n"
    + "2020-01-02,Jaws,1975,https://boxd.it/f3,3.5\r\n"
    + "2024-04-02,Tampopo,1985,https://boxd.it/f4,4\r\n",
    "watched.csv": FILM
    + "\r\n2024-03-02,Ran,1985,https://boxd.it/f1\r\n2019-01-02,Playtime,1967,https://boxd.it/f5\r\n",
    "watchlist.csv": FILM + "\r\n2024-03-02,Stalker,1979,https://boxd.it/f6\r\n",
    "likes/films.csv": FILM + "\r\n2024-03-02,Alien,1979,https://boxd.it/f2\r\n",
    "likes/reviews.csv": "Date,Content\r\n2024-03-02,https://boxd.it/x1\r\n",
    "comments.csv": "Date,Content,Comment\r\n2024-03-02,https://boxd.it/x1,Well said\r\n",
    "profile.csv": "Date Joined,Username,Given Name,Family Name\r\n2019-01-01,owl,Ada,Vest\r\n",
    "lists/slow-films.csv": "Letterboxd list export v7\r\nDate,Name,Tags,URL,Description\r\n"
    '2023-11-06,Slow films,,https://boxd.it/l1,"For <i>long</i> evenings,\r\nwith tea."\r\n\r\n'
    "Position,Name,Year,URL,Description\r\n1,Stalker,1979,https://boxd.it/f6,The slowest\r\n"
    "2,Playtime,1967,https://boxd.it/f5,\r\n",
    "deleted/reviews.csv": REVIEWS + "\r\n2018-01-02,Heat,1995,x,1,,I was wrong.,,\r\n",
    "orphaned/diary.csv": DIARY + "\r\n2018-01-02,Heat,1995,x,1,,,\r\n",
}


def packed(files: Mapping[str, str | bytes], folder: str = "") -> bytes:
    """A zip archive of these files."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, held in files.items():
            archive.writestr(folder + name, held)
    return buffer.getvalue()
