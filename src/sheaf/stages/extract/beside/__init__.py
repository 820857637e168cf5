"""Single values beside, under and over their captions, and the lines and cells that they go on in."""
