"""Papers that authors who may not look at the reader drew in HTML, as they remember the formats of real issuers.

Everything else in `specimens` was drawn by people who know how Sheaf reads, and is read better than what a lender
sends. Each author has a folder with a file of HTML for each paper and their truths in `truth.json`; a browser prints
them. They are examined once, at first sight: what they showed is mended afterwards, and then only a new author tells
anything new. Where FIELDS.md leaves open how a value looks (a title before a name, a state's case), truths have it as
Sheaf serves it.
"""
