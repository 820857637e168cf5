"""Invented documents with their truth: drawn, degraded and seeded, so that anyone can make the same ones."""

from specimens.registry import corpus, doctypes, layouts, make, print_as_drawn
from specimens.specimen import READING_GRADES, Grade, Specimen

__all__ = ["READING_GRADES", "Grade", "Specimen", "corpus", "doctypes", "layouts", "make", "print_as_drawn"]
