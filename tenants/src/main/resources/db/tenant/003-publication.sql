--liquibase formatted sql

--changeset planverk:003-publication splitStatements:true
-- What the public may read. Insert-only: of a plan's rows about one text the newest is what stands,
-- if the plan was not withdrawn after it.
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
  hash_algorithm text NOT NULL,
  published_at timestamptz NOT NULL
);
CREATE INDEX publication_plan ON publication (plan_id, seq);
-- A plan taken down with an explanation, which stands until something of it is published again.
CREATE TABLE withdrawal (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  plan_id uuid NOT NULL,
  slug text NOT NULL,
  after_publication bigint NOT NULL,
  explanation text NOT NULL,
  withdrawn_at timestamptz NOT NULL
);
CREATE INDEX withdrawal_plan ON withdrawal (plan_id, seq);
-- Files that a publication shows, so that the public login needs no sight of the others.
CREATE TABLE public_file (
  sha256 text PRIMARY KEY,
  media_type text NOT NULL,
  size bigint NOT NULL,
  bytes bytea NOT NULL
);
-- Which plan an address leads to. A plan's address is the one that was led to it last; the others
-- were its address before.
CREATE TABLE public_slug (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  slug text NOT NULL,
  plan_id uuid NOT NULL
);
CREATE INDEX public_slug_slug ON public_slug (slug, seq);
CREATE INDEX public_slug_plan ON public_slug (plan_id, seq);
-- How the public site looks. The newest row counts.
CREATE TABLE public_look (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  colour text NOT NULL CHECK (colour ~ '^#[0-9a-f]{6}$')
);
GRANT SELECT, INSERT ON publication, withdrawal, public_file, public_slug, public_look TO ${rw};
GRANT SELECT ON publication, withdrawal, public_file, public_slug, public_look TO ${public};
