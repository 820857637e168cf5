-- Who did what, when, from where, on what. No value of a document stands in it.
CREATE TABLE audit_events (
    event_key   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at          timestamptz NOT NULL DEFAULT now(),
    actor_kind  text NOT NULL CHECK (actor_kind IN ('client', 'operator', 'system')),
    actor       text NOT NULL,
    -- As the server saw it. NULL: the act did not come over the network.
    address     inet,
    action      text NOT NULL,
    account_key integer REFERENCES accounts,
    batch_id    text,
    file_uuid   uuid,
    documents   integer,
    -- The name of a field or setting.
    field       text
);

CREATE INDEX audit_events_time ON audit_events (at, event_key);
CREATE INDEX audit_events_account ON audit_events (account_key, at, event_key);

-- A trigger and no taking away of rights: a table's owner, as whom Sheaf may be running, has all rights always.
CREATE FUNCTION audit_events_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'lines of the audit log are neither changed nor deleted' USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER audit_events_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_events
    FOR EACH STATEMENT EXECUTE FUNCTION audit_events_stay();
