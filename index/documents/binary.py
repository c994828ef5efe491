"""Telling data that is no text, by its first bytes or by its control bytes."""

from __future__ import annotations

from typing import Final

_SIGNATURES: Final[tuple[tuple[int, bytes, str], ...]] = (
    (0, b"\x89PNG\r\n\x1a\n", "a PNG picture"),
    (0, b"\xff\xd8\xff", "a JPEG picture"),
    (0, b"GIF87a", "a GIF picture"),
    (0, b"GIF89a", "a GIF picture"),
    (8, b"WEBP", "a WebP picture"),
    (0, b"II*\x00", "a TIFF picture"),
    (0, b"MM\x00*", "a TIFF picture"),
    (4, b"ftypavif", "an AVIF picture"),
    (4, b"ftypheic", "a HEIC picture"),
    (4, b"ftyp", "a video"),
    (0, b"\x1aE\xdf\xa3", "a video"),
    (8, b"AVI ", "a video"),
    (8, b"WAVE", "a sound file"),
    (0, b"ID3\x03", "a sound file"),
    (0, b"ID3\x04", "a sound file"),
    (0, b"OggS\x00", "a sound file"),
    (0, b"fLaC\x00", "a sound file"),
    (0, b"%PDF-", "a PDF document"),
    (0, b"{\\rtf1", "an RTF document"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
    (0, b"PK\x03\x04", "a zip archive or an Office document"),
    (0, b"PK\x05\x06", "a zip archive"),
    (0, b"\x1f\x8b\x08", "gzip-compressed data"),
    (0, b"BZh91AY&SY", "bzip2-compressed data"),
    (0, b"\xfd7zXZ\x00", "xz-compressed data"),
    (0, b"\x28\xb5\x2f\xfd", "zstd-compressed data"),
    (0, b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (0, b"Rar!\x1a\x07", "a RAR archive"),
    (0, b"\x7fELF", "a program"),
    (0, b"\xcf\xfa\xed\xfe", "a program"),
    (0, b"\x00asm", "a program"),
    (0, b"SQLite format 3\x00", "a SQLite database"),
    (0, b"wOFF", "a font"),
    (0, b"wOF2", "a font"),
    (0, b"\x00\x01\x00\x00\x00", "a font"),
    (0, b"bplist00", "a property list"),
)
_TEXT_CONTROLS: Final = b"\t\n\r\x0b\x0c\x08\x1a\x1b"
_CONTROLS: Final = bytes(b for b in (*range(0x20), 0x7F) if b not in _TEXT_CONTROLS)


def signature(data: bytes) -> str | None:
    """What kind of file these bytes begin, such as "a PNG picture"; None for text."""
    for at, magic, name in _SIGNATURES:
        if data.startswith(magic, at) and (at == 0 or _boxed(data, at)):
            return name
    return None


def _boxed(data: bytes, at: int) -> bool:
    """Whether the bytes before a signature in the middle are a container's."""
    return data.startswith(b"RIFF") if at == 8 else data.startswith(b"\x00")


def control_share(data: bytes) -> float:
    """The share of bytes, 0 to 1, that no text holds (NUL among them)."""
    if not data:
        return 0.0
    return (len(data) - len(data.translate(None, _CONTROLS))) / len(data)
