--liquibase formatted sql

--changeset planverk:003-publication splitStatements:true
-- What the public may read. Insert-only: the newest row of an address is what stands there.
CREATE TABLE publication (
  id uuid PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY,
  plan_id uuid NOT NULL,
  slug text NOT NULL,
  series text NOT NULL CHECK (series IN ('heard', 'adopted', 'registered')),
  number int NOT NULL,
  correction int NOT NULL,
  language text NOT NULL,
  facts text NOT NULL,
  document text NOT NULL,
  hash text NOT NULL,
  published_at timestamptz NOT NULL
);
CREATE INDEX publication_slug ON publication (slug, seq);
CREATE INDEX publication_plan ON publication (plan_id, seq);
-- An address taken down with an explanation, standing until something newer is published there.
CREATE TABLE withdrawal (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  plan_id uuid NOT NULL,
  slug text NOT NULL,
  after_publication bigint NOT NULL,
  explanation text NOT NULL,
  withdrawn_at timestamptz NOT NULL
);
CREATE INDEX withdrawal_slug ON withdrawal (slug, seq);
-- Files that a publication shows, so that the public login needs no sight of the others.
CREATE TABLE public_file (
  sha256 text PRIMARY KEY,
  media_type text NOT NULL,
  size bigint NOT NULL,
  bytes bytea NOT NULL
);
-- Old addresses of plans that are published.
CREATE TABLE public_slug (
  slug text PRIMARY KEY,
  plan_id uuid NOT NULL
);
-- How the public site looks. The newest row counts.
CREATE TABLE public_look (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  colour text NOT NULL CHECK (colour ~ '^#[0-9a-f]{6}$')
);
GRANT SELECT, INSERT ON publication, withdrawal, public_file, public_slug, public_look TO ${rw};
GRANT SELECT ON publication, withdrawal, public_file, public_slug, public_look TO ${public};
