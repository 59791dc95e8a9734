--liquibase formatted sql

--changeset planverk:registry-002-change splitStatements:true
-- Which tenants have changed, so that nodes drop pages and jobs look. A tenant may insert and no
-- more, and may name only the column "at": who, when in the order of things and the number of the
-- row always come from the defaults.
CREATE TABLE cell.change (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tenant text NOT NULL DEFAULT left(current_user, 16),
  xact xid8 NOT NULL DEFAULT pg_current_xact_id(),
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX change_xact ON cell.change (xact);
GRANT USAGE ON SCHEMA cell TO planverk_tenant, planverk_registry;
GRANT INSERT (at) ON cell.change TO planverk_tenant;
GRANT SELECT ON cell.change TO planverk_registry;
