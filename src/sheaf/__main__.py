"""`python -m sheaf` is the `sheaf` command."""

from sheaf.cli import main

if __name__ == "__main__":
    main()
