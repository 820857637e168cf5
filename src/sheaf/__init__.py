"""Sheaf: bulk document extraction for Indian lending, self-hosted and private by construction."""

__version__ = "0.1.0"
