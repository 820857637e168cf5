"""Tables: the captions over their columns, the lines under them, and what stands in their rows."""
