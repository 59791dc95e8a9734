--liquibase formatted sql

--changeset planverk:registry-012-order splitStatements:true
-- With what operators' programs come to the operations port. Kept as a hash, shown once.
CREATE TABLE registry.operator_token (
  id uuid PRIMARY KEY,
  hash text NOT NULL UNIQUE,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz
);
-- What was ordered from there. The server that faces operators may place an order and read it; who
-- owns the tables carries it out.
CREATE TABLE registry.order (
  id uuid PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY,
  key text NOT NULL UNIQUE CHECK (length(key) BETWEEN 1 AND 255),
  placed_by text NOT NULL,
  placed_at timestamptz NOT NULL,
  act text NOT NULL CHECK (act IN
    ('open', 'suspend', 'hide', 'resume', 'rename', 'close', 'drop', 'copy')),
  slug text NOT NULL,
  other_slug text,
  name text,
  country text,
  language text,
  reason text,
  days int,
  at_once boolean,
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'refused')),
  attempts int NOT NULL DEFAULT 0,
  last_error text,
  next_at timestamptz NOT NULL,
  ended_at timestamptz,
  CHECK ((state = 'waiting') = (ended_at IS NULL))
);
CREATE INDEX order_waiting ON registry.order (seq) WHERE state = 'waiting';
GRANT SELECT, INSERT ON registry.operator_token TO planverk_registry;
GRANT UPDATE (revoked_at) ON registry.operator_token TO planverk_registry;
GRANT SELECT ON registry.order TO planverk_registry;
GRANT INSERT (id, key, placed_by, placed_at, act, slug, other_slug, name, country, language,
  reason, days, at_once, next_at) ON registry.order TO planverk_registry;
