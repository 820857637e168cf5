"""Sheaf on several machines, which are network namespaces of this one, each with an address of its own.

`network` makes the machines, `postgres` and `cluster` put Sheaf's parts on them, `balancer` is how a client finds an
API, `campaign` lets machines fail while batches run and counts, `throughput` compares one worker's machine with two.
"""
