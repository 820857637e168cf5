-- Files that clients sent to Sheaf itself. Nothing of their names is kept.
CREATE TABLE uploads (
    upload_uuid uuid PRIMARY KEY,
    account_key integer NOT NULL REFERENCES accounts,
    -- NULL while the file is coming: its key names this row as its owner, so that it is no stray.
    blob_key    text,
    expires_at  timestamptz NOT NULL
);

CREATE INDEX uploads_expiring ON uploads (expires_at);

-- Which documents name an upload.
CREATE INDEX documents_of_uploads ON documents (file_url) WHERE starts_with(file_url, 'sheaf://uploads/');
