CREATE TABLE input_prefixes (
    account_key integer NOT NULL REFERENCES accounts,
    -- Such as s3://bucket/folder/, always with the slash at its end.
    prefix      text NOT NULL CHECK (right(prefix, 1) = '/'),
    PRIMARY KEY (account_key, prefix)
);
