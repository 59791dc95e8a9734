--liquibase formatted sql

--changeset planverk:001-people splitStatements:true
CREATE TABLE unit (
  id uuid PRIMARY KEY,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
  parent_id uuid REFERENCES unit,
  version bigint NOT NULL DEFAULT 1
);
CREATE TABLE person (
  id uuid PRIMARY KEY,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
  email text,
  unit_id uuid REFERENCES unit,
  tenant_role text NOT NULL CHECK (tenant_role IN ('administrator', 'planner', 'employee', 'politician')),
  version bigint NOT NULL DEFAULT 1
);
CREATE TABLE body (
  id uuid PRIMARY KEY,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
  kind text NOT NULL CHECK (kind IN ('council', 'executive-committee', 'committee', 'administration')),
  version bigint NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX body_name ON body (lower(name));
CREATE TABLE api_token (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  tenant_role text NOT NULL CHECK (tenant_role IN ('administrator', 'planner', 'employee', 'politician')),
  hash bytea NOT NULL UNIQUE,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz
);
GRANT SELECT, INSERT, UPDATE ON unit, person, body, api_token TO ${rw};
