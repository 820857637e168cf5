-- The lowest confidence of a document's values, in ten-thousandths, 0 where it has none; NULL when it failed.
ALTER TABLE extracts ADD COLUMN least_sure smallint;

UPDATE extracts SET least_sure = (
    SELECT coalesce(round(min((field.value ->> 'confidence_score')::numeric) * 10000), 0)
    FROM json_each(record::json -> 'file_data') AS field
    WHERE json_typeof(field.value) = 'object' AND field.value ->> 'value' IS NOT NULL
) WHERE error_code IS NULL;

-- Pages of a batch's documents: the least sure first, of all types or of one; those that failed as they ended.
CREATE INDEX extracts_by_confidence ON extracts (batch_key, least_sure, finish_number) WHERE error_code IS NULL;
CREATE INDEX extracts_by_type ON extracts (batch_key, document_type, least_sure, finish_number)
    WHERE error_code IS NULL;
CREATE INDEX extracts_failed ON extracts (batch_key, finish_number) WHERE error_code IS NOT NULL;
CREATE INDEX documents_waiting ON documents (batch_key, position)
    WHERE state IN ('queued', 'downloading', 'fetched', 'processing');

-- Documents that failed, by cause; kept with the other counts.
ALTER TABLE batches ADD COLUMN errors jsonb NOT NULL DEFAULT '{}';

UPDATE batches SET errors = counted.errors FROM (
    SELECT batch_key, jsonb_object_agg(cause, number) AS errors FROM (
        SELECT batch_key, coalesce(error_detail, error_code) AS cause, count(*) AS number
        FROM extracts JOIN documents USING (file_uuid, batch_key) WHERE state = 'failed' GROUP BY batch_key, cause
    ) AS numbers GROUP BY batch_key
) AS counted WHERE counted.batch_key = batches.batch_key;
