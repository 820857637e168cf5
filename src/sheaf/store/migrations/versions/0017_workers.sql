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

-- What an account may know of the workers of all: counts, and when one was heard of; not where they run, nor for whom.
-- Told with the rights of the tables' owner: requests of accounts have none on the table.
CREATE OR REPLACE FUNCTION sheaf_workers_now(OUT live bigint, OUT processes bigint, OUT seen_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT count(*) FILTER (WHERE silent_after > now()),
        coalesce(sum(workers.processes) FILTER (WHERE silent_after > now()), 0)::bigint, max(workers.seen_at)
    FROM workers
$$;
