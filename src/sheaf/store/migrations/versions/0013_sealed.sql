-- Root keys that may wrap data keys, by id: the keys themselves are nowhere in the database. Taking one out is only possible
-- when it wraps nothing, and keeps whoever still has it from wrapping with it.
CREATE TABLE root_keys (
    root_id    text PRIMARY KEY,
    created_at timestamptz NOT NULL DEFAULT now()
);

-- The key of an owner ('batch:17', 'installation'), wrapped by a root key. Deleting it makes what it sealed unreadable.
CREATE TABLE data_keys (
    owner      text PRIMARY KEY,
    root_id    text NOT NULL REFERENCES root_keys,
    wrapped    bytea NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX data_keys_root ON data_keys (root_id);

-- NULL: an earlier release ended the document, and its records are in the columns without a seal, which are '' otherwise.
ALTER TABLE extracts
    ADD COLUMN sealed_record               bytea,
    ADD COLUMN sealed_record_with_evidence bytea;
-- What is sealed is squeezed already.
ALTER TABLE extracts
    ALTER COLUMN sealed_record               SET STORAGE EXTERNAL,
    ALTER COLUMN sealed_record_with_evidence SET STORAGE EXTERNAL;
