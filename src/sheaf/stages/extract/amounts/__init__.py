"""Amounts that belong together: beside their captions, and those that add up."""
