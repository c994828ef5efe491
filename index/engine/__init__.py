"""The only place that imports whoosh: schema, analysis, writing, reading postings, ranking."""
