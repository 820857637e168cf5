"""Layouts that no one may tune on: other orders, wordings, fonts and geometries than the rest."""
