CREATE TABLE accounts (
    account_key    integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_number text NOT NULL UNIQUE CHECK (account_number ~ '^[0-9]{5}$'),
    name           text NOT NULL,
    client_id      text NOT NULL UNIQUE,
    secret_hash    bytea NOT NULL,
    -- Counts the secrets that the account has had; a token of an older one is void.
    generation     integer NOT NULL DEFAULT 1,
    -- NULL: any product type.
    product_types  text[],
    disabled       boolean NOT NULL DEFAULT false,
    created_at     timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE signing_keys (
    key_id     text PRIMARY KEY,
    secret     bytea NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);

-- Submits of an account in the current minute; apart from accounts, because it is written with every request.
CREATE TABLE submit_windows (
    account_key integer PRIMARY KEY REFERENCES accounts,
    started_at  timestamptz NOT NULL,
    submits     integer NOT NULL
);

CREATE TABLE batches (
    batch_key    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    batch_id     text NOT NULL UNIQUE,
    account_key  integer NOT NULL REFERENCES accounts,
    product_type text NOT NULL,
    callback_url text,
    metadata     text,
    total        integer NOT NULL CHECK (total > 0),
    -- Counts of ended documents, kept in the transaction that ends one; their sum is the last finish_number.
    succeeded    integer NOT NULL DEFAULT 0,
    failed       integer NOT NULL DEFAULT 0,
    created_at   timestamptz NOT NULL DEFAULT now(),
    started_at   timestamptz,
    finished_at  timestamptz
);

CREATE INDEX batches_unfinished ON batches (account_key) WHERE finished_at IS NULL;

CREATE TABLE documents (
    file_uuid     uuid PRIMARY KEY,
    batch_key     bigint NOT NULL REFERENCES batches,
    -- Place in the request, from 0.
    position      integer NOT NULL,
    document_id   text NOT NULL,
    file_url      text NOT NULL,
    -- Encrypted; wiped when the document ends.
    password      bytea,
    -- The caller's hint.
    document_type text,
    priority      integer NOT NULL,
    state         text NOT NULL DEFAULT 'queued' CHECK (
        state IN ('queued', 'downloading', 'fetched', 'processing', 'succeeded', 'failed', 'cancelled')
    ),
    -- Leases taken so far: a write must name the newest.
    attempt       smallint NOT NULL DEFAULT 0,
    -- Downloads begun.
    tries         smallint NOT NULL DEFAULT 0,
    -- Processing attempts that ended without a result.
    crashes       smallint NOT NULL DEFAULT 0,
    blob_key      text,
    UNIQUE (batch_key, position)
);

CREATE INDEX documents_unfinished ON documents (file_uuid)
    WHERE state IN ('queued', 'downloading', 'fetched', 'processing');

-- What is served, in the order in which documents ended. finish_number is dense from 1 in each batch.
CREATE TABLE extracts (
    batch_key            bigint NOT NULL REFERENCES batches,
    finish_number        integer NOT NULL,
    file_uuid            uuid NOT NULL UNIQUE REFERENCES documents,
    record               text NOT NULL,
    record_with_evidence text NOT NULL,
    document_type        text,
    error_code           text,
    error_detail         text,
    seconds              jsonb NOT NULL,
    created_at           timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (batch_key, finish_number)
);

CREATE TABLE idempotency_keys (
    account_key     integer NOT NULL REFERENCES accounts,
    idempotency_key text NOT NULL,
    body_hash       bytea NOT NULL,
    batch_key       bigint NOT NULL REFERENCES batches,
    created_at      timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (account_key, idempotency_key)
);

CREATE INDEX idempotency_keys_age ON idempotency_keys (created_at);
