"""What the bills of all trades share: the table of the goods, the sums under it, and the two parties."""
