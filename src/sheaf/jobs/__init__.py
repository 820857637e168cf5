"""Edge: durable work as states and time, not SQL."""
