"""What the pages say of the code, asked of the code. Every function here writes one section as Markdown."""
