-- How long a result of the account is given again for the same file. NULL: never.
ALTER TABLE accounts ADD COLUMN cache_hours integer CHECK (cache_hours BETWEEN 1 AND 8760);

-- Which result stands for which file. An entry ends with the data of the document that was read, whoever deletes it.
CREATE TABLE cached_results (
    account_key integer NOT NULL REFERENCES accounts,
    -- A keyed digest of the file and of all that its result depends on; the key is not in the database.
    cache_key   bytea NOT NULL,
    file_uuid   uuid NOT NULL REFERENCES extracts (file_uuid) ON DELETE CASCADE,
    created_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (account_key, cache_key)
);

CREATE INDEX cached_results_document ON cached_results (file_uuid);
CREATE INDEX cached_results_age ON cached_results (account_key, created_at);

-- Documents of accounts with a cache that were given a stored result, and that were read.
CREATE TABLE cache_counts (
    account_key integer PRIMARY KEY REFERENCES accounts,
    hits        bigint NOT NULL,
    misses      bigint NOT NULL
);
