"""Bytes -> document: decoding, one file a format, what the format itself declares."""
