"""A small batch from submit to fields, on this machine: `make demo`. Its parts also carry the end-to-end tests."""
