"""The printed captions of a paper: listed or known by their words, in one line or several, in one script or two."""
