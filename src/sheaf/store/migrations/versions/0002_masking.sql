-- How the account is given Aadhaar numbers; sheaf.model.redaction says what the words mean.
ALTER TABLE accounts ADD COLUMN aadhaar_mode text NOT NULL DEFAULT 'full'
    CHECK (aadhaar_mode IN ('full', 'masked', 'none'));

-- The file without Aadhaar numbers, where there is one.
ALTER TABLE extracts ADD COLUMN redacted_key text;
ALTER TABLE extracts ADD COLUMN redacted_media_type text;

-- Files that must not be kept: written in the transaction that ends their document, removed once the file is.
CREATE TABLE erasures (
    blob_key   text PRIMARY KEY,
    created_at timestamptz NOT NULL DEFAULT now()
);
