-- Where accounts want to be told of what.
CREATE TABLE webhook_endpoints (
    endpoint_id     uuid PRIMARY KEY,
    account_key     integer NOT NULL REFERENCES accounts,
    -- NULL: the account's callback endpoint; its deliveries bring their own.
    url             text,
    events          text[] NOT NULL,
    description     text,
    -- Sealed. The previous one signs too until its time is over.
    secret          bytea NOT NULL,
    previous_secret bytea,
    previous_until  timestamptz,
    -- The number of its visit: at most one job of the queue is that visit, and what wakes the endpoint names it.
    visit            bigint NOT NULL DEFAULT 1,
    -- Visits in a row in which every try failed; after the last one it rests.
    failures        integer NOT NULL DEFAULT 0,
    failing_since   timestamptz,
    resting_until   timestamptz,
    -- NULL: enabled; sheaf.model.webhook says what the words mean.
    disabled        text CHECK (disabled IN ('client', 'gone', 'failing')),
    disabled_at     timestamptz,
    created_at      timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX webhook_endpoints_account ON webhook_endpoints (account_key, created_at);
CREATE UNIQUE INDEX webhook_endpoints_callback ON webhook_endpoints (account_key) WHERE url IS NULL;

-- What has happened; written in the transaction in which it did, if anybody wants to know.
CREATE TABLE webhook_events (
    event_id    uuid PRIMARY KEY,
    account_key integer NOT NULL REFERENCES accounts,
    -- NULL: a test.
    batch_key   bigint REFERENCES batches,
    type        text NOT NULL,
    payload     text NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX webhook_events_batch ON webhook_events (batch_key);
CREATE INDEX webhook_events_age ON webhook_events (created_at);

CREATE TABLE webhook_deliveries (
    delivery_id uuid PRIMARY KEY,
    account_key integer NOT NULL REFERENCES accounts,
    endpoint_id uuid NOT NULL REFERENCES webhook_endpoints ON DELETE CASCADE,
    event_id    uuid NOT NULL REFERENCES webhook_events ON DELETE CASCADE,
    -- The batch's callback_url; NULL: the endpoint's.
    url         text,
    state       text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'delivered', 'failed')),
    next_at     timestamptz NOT NULL DEFAULT now(),
    -- Since it was written or replayed.
    tries       smallint NOT NULL DEFAULT 0,
    -- All of them.
    attempts    smallint NOT NULL DEFAULT 0,
    created_at  timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX webhook_deliveries_due ON webhook_deliveries (endpoint_id, next_at) WHERE state = 'pending';
CREATE INDEX webhook_deliveries_listed ON webhook_deliveries (endpoint_id, delivery_id);
CREATE INDEX webhook_deliveries_event ON webhook_deliveries (event_id);

CREATE TABLE webhook_attempts (
    delivery_id  uuid NOT NULL REFERENCES webhook_deliveries ON DELETE CASCADE,
    -- From 1.
    number       smallint NOT NULL,
    account_key  integer NOT NULL REFERENCES accounts,
    at           timestamptz NOT NULL,
    -- The receiver's; NULL: there was no answer, and error says why.
    status       smallint,
    error        text,
    milliseconds integer NOT NULL,
    PRIMARY KEY (delivery_id, number)
);
