-- At most one in so many of the values that nobody looks at may be wrong. An account without a row reviews nothing.
CREATE TABLE review_targets (
    account_key integer PRIMARY KEY REFERENCES accounts,
    one_in      integer NOT NULL CHECK (one_in BETWEEN 2 AND 100000)
);

ALTER TABLE extracts
    -- How often people have looked at the document, and when they did so last.
    ADD COLUMN reviews     smallint NOT NULL DEFAULT 0,
    ADD COLUMN reviewed_at timestamptz;

-- What a batch has to be looked at, the least sure first.
CREATE INDEX extracts_unreviewed ON extracts (batch_key, least_sure, file_uuid)
    WHERE error_code IS NULL AND reviewed_at IS NULL;

-- Who looked at which fields, and which of them they changed. Values stand in the document's record alone, with those before.
CREATE TABLE reviews (
    file_uuid   uuid NOT NULL REFERENCES extracts (file_uuid) ON DELETE CASCADE,
    version     smallint NOT NULL,
    reviewed_by text NOT NULL,
    reviewed_at timestamptz NOT NULL,
    fields      text[] NOT NULL,
    changed     text[] NOT NULL,
    PRIMARY KEY (file_uuid, version)
);
