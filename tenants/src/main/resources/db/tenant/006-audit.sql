--liquibase formatted sql

--changeset planverk:006-audit splitStatements:true
-- Batches of the journal, each chained by hash to the one before. Rows are never changed.
CREATE TABLE journal_seal (
  number bigint PRIMARY KEY,
  rows int NOT NULL CHECK (rows > 0),
  last_seq bigint NOT NULL,
  previous text NOT NULL,
  hash text NOT NULL,
  sealed_at timestamptz NOT NULL
);
-- Which journal row stands in which seal, and its own hash, so that a broken row can be named.
CREATE TABLE journal_sealed (
  seq bigint PRIMARY KEY REFERENCES journal,
  seal bigint NOT NULL REFERENCES journal_seal,
  hash text NOT NULL
);
CREATE INDEX journal_sealed_seal ON journal_sealed (seal);
CREATE INDEX journal_actor ON journal (actor_id, seq);
CREATE INDEX journal_act ON journal (act, seq);
CREATE INDEX journal_object ON journal (object_id, seq);
CREATE INDEX journal_at ON journal (at);
-- For how many days each kind of personal data is kept; absent, the product's own limit holds.
CREATE TABLE retention (
  kind text PRIMARY KEY,
  days int NOT NULL CHECK (days > 0)
);
GRANT SELECT, INSERT ON journal_seal, journal_sealed TO ${rw};
GRANT SELECT, INSERT, UPDATE ON retention TO ${rw};
-- A token that ended long ago is forgotten: its name and its maker are personal data.
GRANT DELETE ON api_token TO ${rw};
