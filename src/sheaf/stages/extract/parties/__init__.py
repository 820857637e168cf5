"""Who gives and who receives a paper, and whose it is: blocks, lists and letterheads."""
