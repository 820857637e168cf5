-- After how many days batches that have ended are erased. NULL: when the client deletes them.
ALTER TABLE accounts ADD COLUMN retention_days integer CHECK (retention_days BETWEEN 1 AND 3650);

-- Whether the downloaded files stay when their documents have ended.
ALTER TABLE accounts ADD COLUMN keeps_originals boolean NOT NULL DEFAULT true;

CREATE INDEX batches_ended ON batches (account_key, finished_at) WHERE deleted_at IS NULL AND finished_at IS NOT NULL;
