"""Documents in, a searchable library of film reviews out. Knows no terminal."""
