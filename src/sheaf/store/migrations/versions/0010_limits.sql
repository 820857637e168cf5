-- Requests of an account in the running minute. Not logged: after a crash of the database every account begins anew.
CREATE UNLOGGED TABLE request_windows (
    account_key integer PRIMARY KEY,
    started_at  timestamptz NOT NULL,
    requests    integer NOT NULL
) WITH (fillfactor = 10);

-- Failed sign-ins of the running minute, by client and address, and by address: `subject` is a hash of what is counted.
CREATE UNLOGGED TABLE sign_in_failures (
    subject    bytea PRIMARY KEY,
    started_at timestamptz NOT NULL,
    failures   integer NOT NULL
);

CREATE INDEX sign_in_failures_age ON sign_in_failures (started_at);
