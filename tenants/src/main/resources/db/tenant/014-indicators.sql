--liquibase formatted sql

--changeset planverk:014-indicators splitStatements:true
-- What the register tells of an indicator beyond its element; absent, nothing is told.
CREATE TABLE indicator_facts (
  element_id uuid PRIMARY KEY REFERENCES element,
  definition text CHECK (length(definition) BETWEEN 1 AND 5000),
  source text CHECK (length(source) BETWEEN 1 AND 500),
  frequency text CHECK (frequency IN ('yearly', 'half-yearly', 'quarterly', 'monthly')),
  quality text CHECK (quality IN ('good', 'usable', 'weak')),
  quality_note text CHECK (length(quality_note) BETWEEN 1 AND 1000),
  version bigint NOT NULL DEFAULT 1
);
CREATE INDEX element_indicator ON element (id) WHERE kind = 'indicator';
GRANT SELECT, INSERT, UPDATE ON indicator_facts TO ${rw};
