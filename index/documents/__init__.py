"""Bytes -> document: decoding, one file a format, what the format itself declares.

``walk.walk(root)`` finds the files, ``read.read(found, root)`` reads one;
`read.Unreadable` says in plain words why a file can't be read. Nothing is
imported here: `paths` alone is wanted at every start.
"""
