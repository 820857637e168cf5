"""Other readers, as contestants. They run in an environment of their own without anything of Sheaf: `make peers`."""
