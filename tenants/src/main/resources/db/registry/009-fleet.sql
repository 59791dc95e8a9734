--liquibase formatted sql

--changeset planverk:registry-009-fleet splitStatements:true
-- A step either widens the tables, or fills and indexes what an earlier one made, or takes away what
-- no node uses any more; and it says what the tables look like when it is done.
ALTER TABLE registry.release
  ADD COLUMN phase text NOT NULL DEFAULT 'expand' CHECK (phase IN ('expand', 'post', 'contract')),
  ADD COLUMN fingerprint text;
GRANT SELECT (number, name, phase, fingerprint) ON registry.release TO planverk_registry;
-- The changelogs that this database has taken, as one digest: nothing to do is then known at once.
CREATE TABLE registry.changelog (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  digest text NOT NULL
);
-- Every time that the tenants are brought to a release, and how it went with each of them. A row that
-- is "running" when nobody holds the lock of migrations was left by a process that has died.
CREATE TABLE registry.rollout (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  target int NOT NULL,
  began_at timestamptz NOT NULL DEFAULT now(),
  ended_at timestamptz,
  stopped text
);
CREATE TABLE registry.rollout_tenant (
  rollout_id int NOT NULL REFERENCES registry.rollout,
  tenant text NOT NULL REFERENCES registry.tenant,
  wave int NOT NULL,
  place int NOT NULL,
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'running', 'done', 'failed')),
  from_release int NOT NULL,
  attempts int NOT NULL DEFAULT 0,
  last_error text,
  ended_at timestamptz,
  PRIMARY KEY (rollout_id, tenant)
);
CREATE INDEX rollout_tenant_tenant ON registry.rollout_tenant (tenant);
CREATE INDEX rollout_tenant_next ON registry.rollout_tenant (rollout_id, wave, state, place);
GRANT SELECT ON registry.rollout, registry.rollout_tenant TO planverk_registry;
-- The nodes that serve, and the newest step that each of them was built with.
CREATE TABLE cell.node (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  newest_release int NOT NULL,
  seen_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON cell.node TO planverk_registry;
