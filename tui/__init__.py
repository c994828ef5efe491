"""The library on a screen, and the command line. Knows no file format and no search engine."""
