"""Batches as tables: a row a document, a table a type; rows of statements and bills in tables of their own."""
