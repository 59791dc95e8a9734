--liquibase formatted sql

--changeset planverk:registry-001-tenant splitStatements:true
-- Which municipality, under which address, and which release its tables stand at.
CREATE TABLE registry.tenant (
  id text PRIMARY KEY CHECK (id ~ '^[a-z][a-z0-9]{15}$'),
  slug text NOT NULL UNIQUE,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  country text NOT NULL,
  language text NOT NULL,
  created_at timestamptz NOT NULL,
  schema_release int NOT NULL
);
-- What Liquibase emitted for each release of the tenant tables, free of schema and role names.
CREATE TABLE registry.release (
  number int PRIMARY KEY,
  name text NOT NULL,
  text text NOT NULL
);
GRANT USAGE ON SCHEMA registry TO planverk_registry;
GRANT SELECT ON registry.tenant TO planverk_registry;
