"""Measurements, run by hand: ``python -m tests.bench.NAME``. Ratios against a peer in the same run."""
