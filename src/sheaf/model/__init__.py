"""Nouns: the frozen values that pass between steps. This package imports nothing of ours."""
