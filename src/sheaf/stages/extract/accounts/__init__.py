"""The movements of an account: what the rows of its tables say, and what speaks for and against that."""
