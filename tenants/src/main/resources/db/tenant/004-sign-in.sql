--liquibase formatted sql

--changeset planverk:004-sign-in splitStatements:true
-- How the people of the municipality sign in: one row, none until it is set up. Either its own
-- client at its own issuer, or a client that the vendor shares among municipalities.
CREATE TABLE sign_in (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  issuer text,
  client_id text,
  client_secret text,
  shared_client text,
  organisation text,
  subject_claim text NOT NULL,
  scopes text NOT NULL,
  acr text,
  role_otherwise text CHECK (role_otherwise IN ('administrator', 'planner', 'employee', 'politician')),
  version bigint NOT NULL DEFAULT 1,
  CHECK ((issuer IS NULL) = (client_id IS NULL)),
  CHECK ((shared_client IS NULL) = (organisation IS NULL)),
  CHECK ((issuer IS NULL) <> (shared_client IS NULL))
);
-- Which group or claim gives which role, read from the top; the first that fits decides.
CREATE TABLE role_rule (
  position int PRIMARY KEY,
  claim text NOT NULL,
  value text NOT NULL,
  tenant_role text NOT NULL CHECK (tenant_role IN ('administrator', 'planner', 'employee', 'politician'))
);
ALTER TABLE person
  ADD COLUMN language text CHECK (language IN ('nb', 'nn', 'da', 'en')),
  ADD COLUMN role_by_rule boolean NOT NULL DEFAULT false,
  ADD COLUMN left_on date,
  ADD COLUMN erased_at timestamptz;
-- Who a person is at an identity provider. Never matched by e-mail.
CREATE TABLE person_identity (
  issuer text NOT NULL,
  subject text NOT NULL,
  person_id uuid NOT NULL REFERENCES person,
  linked_at timestamptz NOT NULL,
  PRIMARY KEY (issuer, subject)
);
CREATE INDEX person_identity_person ON person_identity (person_id);
-- A link by which an administrator lets a person who is a row already sign in for the first time.
CREATE TABLE invitation (
  hash text PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person,
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);
CREATE INDEX invitation_person ON invitation (person_id);
-- The vendor's people may look for some hours, when an administrator of the municipality says so.
CREATE TABLE support_grant (
  id uuid PRIMARY KEY,
  reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
  granted_by uuid NOT NULL REFERENCES person,
  granted_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  ended_at timestamptz,
  CHECK (ends_at > granted_at)
);
-- Who is signed in: a person, or an operator under a grant. Only the hash of the cookie is kept.
CREATE TABLE session (
  id uuid PRIMARY KEY,
  hash text NOT NULL UNIQUE,
  person_id uuid REFERENCES person,
  operator_id uuid,
  support_grant_id uuid REFERENCES support_grant,
  issuer text NOT NULL,
  subject text NOT NULL,
  provider_session text,
  id_token text,
  device text NOT NULL,
  began_at timestamptz NOT NULL,
  used_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  ended_at timestamptz,
  CHECK ((person_id IS NULL) = (operator_id IS NOT NULL)),
  CHECK ((operator_id IS NULL) = (support_grant_id IS NULL))
);
CREATE INDEX session_person ON session (person_id);
CREATE INDEX session_subject ON session (issuer, subject);
CREATE INDEX session_provider ON session (issuer, provider_session);
ALTER TABLE api_token
  ADD COLUMN scope text NOT NULL DEFAULT 'read-and-write' CHECK (scope IN ('read', 'read-and-write', 'provisioning')),
  ADD COLUMN last_used_at timestamptz,
  ADD COLUMN created_by uuid REFERENCES person;
GRANT SELECT, INSERT, UPDATE ON sign_in, support_grant TO ${rw};
GRANT SELECT, INSERT, UPDATE, DELETE ON role_rule, person_identity, invitation, session TO ${rw};
