"""Values that sentences tell."""
