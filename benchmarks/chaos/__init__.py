"""Kills and freezes the parts of a running Sheaf at random while batches run, and then counts what became of them.

`cluster` runs the parts and starts again what dies, as an operator's supervisor would; `faults` is what may happen to
them; `traffic` is the client; `verdict` counts documents, states and files; `campaign` runs it all.
"""
