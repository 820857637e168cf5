"""How long clients wait: for a large batch to be accepted, and for any page of a very large one."""
