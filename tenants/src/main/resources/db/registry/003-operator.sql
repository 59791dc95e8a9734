--liquibase formatted sql

--changeset planverk:registry-003-operator splitStatements:true
-- The vendor's operators, known since they first signed in at the vendor's own issuer.
CREATE TABLE registry.operator (
  id uuid PRIMARY KEY,
  issuer text NOT NULL,
  subject text NOT NULL,
  name text NOT NULL,
  UNIQUE (issuer, subject)
);
CREATE TABLE registry.operator_session (
  id uuid PRIMARY KEY,
  hash text NOT NULL UNIQUE,
  operator_id uuid NOT NULL REFERENCES registry.operator,
  provider_session text,
  id_token text,
  began_at timestamptz NOT NULL,
  used_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  ended_at timestamptz
);
-- What operators did. Rows are never changed.
CREATE TABLE registry.journal (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL,
  operator_id uuid,
  act text NOT NULL,
  tenant text,
  detail text
);
-- Which organisation at a client that the vendor shares is which municipality: one at most.
CREATE TABLE registry.shared_organisation (
  client text NOT NULL,
  organisation text NOT NULL,
  tenant text NOT NULL REFERENCES registry.tenant,
  PRIMARY KEY (client, organisation),
  UNIQUE (tenant)
);
GRANT SELECT, INSERT, UPDATE ON registry.operator, registry.operator_session TO planverk_registry;
GRANT SELECT, INSERT ON registry.journal TO planverk_registry;
GRANT SELECT, INSERT, UPDATE, DELETE ON registry.shared_organisation TO planverk_registry;
