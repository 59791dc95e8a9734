--liquibase formatted sql

--changeset planverk:018-followers splitStatements:true
-- Who wants letters about what is published: an address, and the plan that it follows or, without
-- one, all plans. Whoever has the link may confirm and leave. Of its secret the digest is kept, and
-- the secret itself sealed with a key from outside, as every letter brings the link again.
CREATE TABLE follower (
  id uuid PRIMARY KEY,
  address text NOT NULL CHECK (length(address) BETWEEN 3 AND 320),
  plan_id uuid,
  link text NOT NULL UNIQUE,
  sealed_link text NOT NULL,
  asked_at timestamptz NOT NULL,
  written_at timestamptz,
  confirmed_at timestamptz,
  told_until timestamptz,
  CHECK ((confirmed_at IS NULL) = (told_until IS NULL))
);
CREATE INDEX follower_address ON follower (address);
-- The address that the link of this transaction belongs to.
CREATE FUNCTION follower_reached() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
  RETURN (SELECT address FROM follower WHERE link = current_setting('letterbox.link', true));
REVOKE ALL ON FUNCTION follower_reached() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION follower_reached() TO ${insert};
-- Who takes in what people send adds rows, and sees those of one address by its link, no others.
ALTER TABLE follower ENABLE ROW LEVEL SECURITY;
CREATE POLICY follower_known ON follower TO ${rw} USING (true);
CREATE POLICY follower_sent ON follower FOR INSERT TO ${insert} WITH CHECK (confirmed_at IS NULL);
CREATE POLICY follower_reached ON follower TO ${insert} USING (address = follower_reached());
GRANT SELECT, INSERT, DELETE ON follower TO ${insert};
GRANT UPDATE (confirmed_at, told_until) ON follower TO ${insert};
GRANT SELECT, DELETE ON follower TO ${rw};
GRANT UPDATE (written_at, told_until) ON follower TO ${rw};
