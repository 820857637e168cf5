ALTER TABLE batches
    ADD COLUMN cancelled      integer NOT NULL DEFAULT 0,
    -- Documents that succeeded, by type; kept with the other counts.
    ADD COLUMN document_types jsonb NOT NULL DEFAULT '{}',
    -- Documents that the last retry took up again. They keep the place in extracts that they had. NULL: no retry.
    ADD COLUMN retried        integer,
    ADD COLUMN cancelled_at   timestamptz,
    -- Of a deleted batch this row is all that is left: it tells whose it was, how large and when.
    ADD COLUMN deleted_at     timestamptz;

UPDATE batches SET document_types = counted.types FROM (
    SELECT batch_key, jsonb_object_agg(document_type, number) AS types FROM (
        SELECT batch_key, document_type, count(*) AS number FROM extracts
        WHERE document_type IS NOT NULL GROUP BY batch_key, document_type
    ) AS numbers GROUP BY batch_key
) AS counted WHERE counted.batch_key = batches.batch_key;

-- Pages of the list are ranges of these; the batches that are not finished have their index already, and are few.
CREATE INDEX batches_listed ON batches (account_key, batch_key) WHERE deleted_at IS NULL;
CREATE INDEX batches_completed ON batches (account_key, batch_key)
    WHERE deleted_at IS NULL AND finished_at IS NOT NULL AND cancelled_at IS NULL;
CREATE INDEX batches_cancelled ON batches (account_key, batch_key)
    WHERE deleted_at IS NULL AND cancelled_at IS NOT NULL;

-- Leases that the document had taken before it was last tried again: they do not count against it.
ALTER TABLE documents ADD COLUMN leases_before smallint NOT NULL DEFAULT 0;

-- What workers have in hand: as much as they can hold, however large the batch is.
CREATE INDEX documents_in_hand ON documents (batch_key, state) WHERE state IN ('downloading', 'processing');
