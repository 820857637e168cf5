-- The last sign of life of each worker. Not logged: after a crash of the database each gives another within seconds.
CREATE UNLOGGED TABLE workers (
    worker_id    uuid PRIMARY KEY,
    host         text NOT NULL,
    process_id   integer NOT NULL,
    version      text NOT NULL,
    -- Documents that it reads at a time.
    processes    integer NOT NULL,
    -- Jobs in hand.
    downloading  integer NOT NULL,
    reading      integer NOT NULL,
    -- Jobs of reading that have ended since it began.
    read         bigint NOT NULL,
    is_stopping  boolean NOT NULL,
    started_at   timestamptz NOT NULL DEFAULT now(),
    seen_at      timestamptz NOT NULL DEFAULT now(),
    -- When it counts as dead, unless it is heard of before.
    silent_after timestamptz NOT NULL
) WITH (fillfactor = 50);
