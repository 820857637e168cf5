"""Sheaf beside other readers, on the same files, cores and clock: python -m benchmarks.against."""
