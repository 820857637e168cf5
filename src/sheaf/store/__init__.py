"""Edge: PostgreSQL and the blob store."""
