-- How the batch was when a change of it under this key was answered. NULL: the answer can be told from its documents.
ALTER TABLE idempotency_keys ADD COLUMN answer jsonb;
