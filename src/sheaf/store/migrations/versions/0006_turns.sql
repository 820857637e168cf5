-- The turn of each account's next document; sheaf.jobs.priority says what a turn is. Apart from accounts, because it is
-- written with every batch.
CREATE TABLE turns (
    account_key integer PRIMARY KEY REFERENCES accounts,
    next_turn   bigint NOT NULL
);

-- Each retry at the client's wish may take twenty leases, and there may be any number of retries.
ALTER TABLE documents
    ALTER COLUMN attempt TYPE integer,
    ALTER COLUMN leases_before TYPE integer;
