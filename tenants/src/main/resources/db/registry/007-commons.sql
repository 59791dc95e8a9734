--liquibase formatted sql

--changeset planverk:registry-007-sent splitStatements:true
-- A change may also be that someone has sent something in, which a job then answers.
ALTER TABLE cell.change DROP CONSTRAINT change_kind_check;
ALTER TABLE cell.change
  ADD CONSTRAINT change_kind_check CHECK (kind IN ('published', 'journal', 'sent'));

--changeset planverk:registry-007-commons splitStatements:true
-- What the municipalities have published that let themselves be found in a search across all of
-- them. A job copies it here by reading as the public does; who takes back the consent takes it all
-- along. Passages and words are as in the tenants' tables.
CREATE SCHEMA commons;
CREATE TABLE commons.municipality (
  tenant text PRIMARY KEY REFERENCES registry.tenant,
  consented_at timestamptz NOT NULL
);
CREATE TABLE commons.common_text (
  publication_id uuid PRIMARY KEY,
  tenant text NOT NULL REFERENCES commons.municipality ON DELETE CASCADE,
  slug text NOT NULL,
  heard boolean NOT NULL,
  plan_type text NOT NULL,
  title text NOT NULL,
  language text NOT NULL
);
CREATE INDEX common_text_tenant ON commons.common_text (tenant);
CREATE TABLE commons.public_passage (
  publication_id uuid NOT NULL REFERENCES commons.common_text ON DELETE CASCADE,
  number int NOT NULL CHECK (number >= 0),
  kind text NOT NULL CHECK (kind IN ('plan', 'section', 'element')),
  subject_id uuid CHECK ((subject_id IS NULL) = (kind = 'plan')),
  place text NOT NULL,
  title text NOT NULL,
  body text NOT NULL,
  plain text NOT NULL,
  words tsvector NOT NULL,
  PRIMARY KEY (publication_id, number)
);
CREATE INDEX public_passage_words ON commons.public_passage USING gin (words);
CREATE INDEX public_passage_plain ON commons.public_passage USING gin (plain ext.gin_trgm_ops);
CREATE TABLE commons.public_word (
  word text PRIMARY KEY CHECK (length(word) BETWEEN 3 AND 40)
);
CREATE INDEX public_word_like ON commons.public_word USING gist (word ext.gist_trgm_ops);
GRANT USAGE ON SCHEMA commons TO planverk_public, planverk_jobs, planverk_registry;
GRANT SELECT, INSERT, DELETE ON commons.municipality TO planverk_registry;
GRANT SELECT ON commons.common_text, commons.public_passage, commons.public_word
  TO planverk_public;
GRANT SELECT, INSERT, DELETE ON commons.common_text, commons.public_passage TO planverk_jobs;
GRANT SELECT, INSERT ON commons.public_word TO planverk_jobs;
