"""Figures for Prometheus: what is counted and measured while Sheaf runs; never whose documents, and no value of one."""
