"""Bytes -> text, whatever they were written in.

Strict UTF-8 first; then byte order marks and NUL patterns (UTF-16, UTF-32),
UTF-8 with a few strays, Windows-1252 where it reads like a Western language,
and only then a guess. What can be done without a library is done without.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections import Counter
from typing import Final

from msgspec import Struct

from index.documents import western
from index.documents.binary import control_share, signature
from index.documents.cleaning import clean
from index.documents.mojibake import repair
from index.errors import MatineeError


class Undecodable(MatineeError):  # noqa: N818 (an outcome with a reason)
    """These bytes are no text; the message says what they look like."""


class Decoded(Struct, frozen=True):
    """Text with ``\\n`` line ends and nothing unseen in it.

    `encoding` is the Python name of the table it was read with; a warning
    stands for each thing that was guessed, repaired or dropped.
    """

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


class _Read(Struct, frozen=True):
    text: str
    encoding: str
    warning: str = ""


_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MULTIBYTE: Final = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
_CUT_OFF: Final = re.compile(
    rb"(?:[\xc2-\xdf]|[\xe0-\xef][\x80-\xbf]?|[\xf0-\xf4][\x80-\xbf]{0,2})\Z"
)
_SURROGATES: Final = re.compile(rb"\xed[\xa0-\xaf][\x80-\xbf]\xed[\xb0-\xbf][\x80-\xbf]")
_GUESSES: Final = [
    "cp1252",
    "cp1250",
    "cp1251",
    "cp1253",
    "cp1254",
    "cp1255",
    "cp1256",
    "cp1257",
    "iso8859_2",
    "iso8859_5",
    "iso8859_9",
    "koi8_r",
    "koi8_u",
    "mac_roman",
    "mac_cyrillic",
    "cp437",
    "cp850",
    "cp866",
    "cp932",
    "euc_jp",
    "gb18030",
    "big5",
    "cp949",
    "tis_620",
]
_GUESS_BYTES: Final = 65_536


def decode(data: bytes) -> Decoded:
    """The text of `data`; raises Undecodable where it is none."""
    if kind := signature(data):
        raise Undecodable(f"looks like {kind}, not text")
    read = _marked(data) or _wide(data) or _strict(data) or _narrow(data)
    text, lines = repair(read.text.replace("\ufeff", ""))
    cleaned = clean(text)
    warnings = [read.warning] if read.warning else []
    if lines:
        warnings.append(f"mojibake repaired in {lines} line{'' if lines == 1 else 's'}")
    warnings.extend(cleaned.warnings)
    if lost := cleaned.text.count("\ufffd"):
        warnings.append(f"{lost} character{'' if lost == 1 else 's'} could not be decoded")
    return Decoded(cleaned.text, read.encoding, tuple(warnings))


def _marked(data: bytes) -> _Read | None:
    """What a byte order mark says, as long as the rest bears it out."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            rest = data[len(mark) :]
            if encoding == "utf-32-le" and not _bears_out(rest, encoding):
                continue
            if encoding == "utf-8":
                return _strict(rest) or _narrow(rest)
            return _lenient(rest, encoding)
    return None


def _bears_out(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _lenient(data: bytes, encoding: str) -> _Read:
    text = data.decode(encoding, "replace")
    strange = text.count("\ufffd") + text.count("\x00")
    if strange * 20 > len(text) + 20:
        raise Undecodable("is neither text nor any file known here")
    return _Read(text, encoding)


def _wide(data: bytes) -> _Read | None:
    """UTF-16 or UTF-32 without a mark, told by where its NULs stand."""
    if b"\x00" not in data:
        return None
    sample = data[:4096]
    quarters = [_nul_share(sample[at::4]) for at in range(4)]
    if len(data) % 4 == 0 and quarters[3] == 1.0 and quarters[2] > 0.9:
        return _lenient(data, "utf-32-le")
    if len(data) % 4 == 0 and quarters[0] == 1.0 and quarters[1] > 0.9:
        return _lenient(data, "utf-32-be")
    even, odd = _nul_share(sample[0::2]), _nul_share(sample[1::2])
    encoding = "utf-16-le" if odd > even else "utf-16-be"
    if max(even, odd) > 0.4 and min(even, odd) < 0.05:
        return _lenient(data, encoding)
    return None


def _wide_letters(data: bytes) -> _Read | None:
    """UTF-16 without a mark in a script of its own, where NULs are rare."""
    candidates = []
    for encoding in ("utf-16-le", "utf-16-be"):
        if len(data) >= 64 and _bears_out(data, encoding):
            text = data.decode(encoding)
            if _plausible(text[:2048]) and _in_one_script(text[:2048]):
                candidates.append((len({ord(char) >> 8 for char in text[:2048]}), encoding, text))
    if not candidates:
        return None
    _, encoding, text = min(candidates)
    return _Read(text, encoding, f"encoding guessed: {encoding}")


def _nul_share(sample: bytes) -> float:
    return sample.count(0) / len(sample) if sample else 0.0


def _plausible(text: str) -> bool:
    """Whether every character is one that people write."""
    return all(
        char in "\t\r\n\ufeff" or unicodedata.category(char) not in ("Cc", "Cn", "Co", "Cs")
        for char in text
    )


def _in_one_script(text: str) -> bool:
    """Whether most letters are of one script other than Latin, by their names' first word."""
    scripts = Counter(unicodedata.name(char, "?").split()[0] for char in text if char.isalpha())
    japanese = scripts["CJK"] + scripts["HIRAGANA"] + scripts["KATAKANA"]
    most = max(japanese, *scripts.values(), 0)
    return most > 0.8 * scripts.total() and scripts["LATIN"] < most


def _strict(data: bytes) -> _Read | None:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    if control_share(data) > 0.2:
        if read := _wide_letters(data):
            return read
        raise Undecodable("is mostly control characters, not text")
    return _japanese_mail(data) or _Read(text, "utf-8")


def _japanese_mail(data: bytes) -> _Read | None:
    """ISO-2022-JP is all ASCII and escape sequences: valid UTF-8 by accident."""
    if b"\x1b$B" not in data and b"\x1b$@" not in data:
        return None
    try:
        return _Read(data.decode("iso2022_jp"), "iso2022_jp")
    except UnicodeDecodeError:
        return None


def _narrow(data: bytes) -> _Read:
    """Bytes that are no valid UTF-8: nearly UTF-8, or one byte a letter, or a guess."""
    if control_share(data) > 0.02:
        if read := _wide_letters(data):
            return read
        raise Undecodable("looks like binary data, not text")
    return _nearly_utf8(data) or _windows(data) or _guessed(data) or _sloppy(data)


def _nearly_utf8(data: bytes) -> _Read | None:
    """UTF-8 with strays: cut off at the end, or lines from another table in between."""
    cut = _CUT_OFF.search(data)
    if cut and (cut.start() == 0 or _bears_out(data[: cut.start()], "utf-8")):
        head = data[: cut.start()]
        if not head.isascii() or cut.end() - cut.start() > 1:
            return _Read(head.decode("utf-8"), "utf-8", "the last character is cut off")
    if _SURROGATES.search(data):
        data = _SURROGATES.sub(_paired, data)
        if read := _strict(data):
            return read
    good = len(_MULTIBYTE.findall(data))
    strays = _MULTIBYTE.sub(b"", data).translate(None, bytes(range(0x80)))
    if good < max(1, len(strays)):
        return None
    text = data.decode("utf-8", _as_windows.__name__)
    return _Read(text, "utf-8", f"{_bytes(len(strays))} not UTF-8, read as Windows-1252")


def _bytes(number: int) -> str:
    return f"{number} byte{'' if number == 1 else 's'}"


def _paired(match: re.Match[bytes]) -> bytes:
    halves = match[0].decode("utf-8", "surrogatepass")
    return halves.encode("utf-16", "surrogatepass").decode("utf-16").encode("utf-8")


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return western.sloppy(error.object[error.start : error.end]), error.end


codecs.register_error(_as_windows.__name__, _as_windows)


def _windows(data: bytes) -> _Read | None:
    """One byte a letter, where that reads like a language that is written so."""
    encoding = western.table(data)
    return None if encoding is None else _Read(data.decode(encoding), encoding)


def _guessed(data: bytes) -> _Read | None:
    from charset_normalizer import from_bytes

    sample = data if len(data) <= _GUESS_BYTES else data[: data.rfind(b"\n", 0, _GUESS_BYTES) + 1]
    best = from_bytes(sample or data, cp_isolation=_GUESSES).best()
    if best is None:
        return None
    encoding = best.encoding
    if encoding == "cp1250" and not re.search(rb"[\x80-\x9f]", data):
        encoding = "iso8859_2"
    if not _bears_out(data, encoding):
        return None
    return _Read(data.decode(encoding), encoding, f"encoding guessed: {encoding}")


def _sloppy(data: bytes) -> _Read:
    return _Read(western.sloppy(data), "cp1252", "encoding unknown, read as Windows-1252")
