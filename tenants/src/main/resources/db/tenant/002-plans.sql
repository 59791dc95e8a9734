--liquibase formatted sql

--changeset planverk:002-plans splitStatements:true
CREATE TABLE file (
  sha256 text PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  media_type text NOT NULL,
  size bigint NOT NULL,
  bytes bytea NOT NULL
);
CREATE TABLE plan (
  id uuid PRIMARY KEY,
  type text NOT NULL,
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 2000),
  subtitle text,
  language text NOT NULL,
  period_from int,
  period_to int,
  owner_name text,
  owner_unit_id uuid REFERENCES unit,
  owner_person_id uuid REFERENCES person,
  themes text[] NOT NULL DEFAULT '{}',
  significance text CHECK (significance IN ('ordinary', 'minor')),
  significance_reason text,
  source_kind text CHECK (source_kind IN ('link', 'file')),
  source_ref text,
  open_to_staff boolean NOT NULL DEFAULT false,
  slug text UNIQUE,
  stage text CHECK (stage IN ('draft', 'in-hearing', 'finalising', 'abandoned')),
  created_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  version bigint NOT NULL DEFAULT 1,
  CHECK (period_to >= period_from),
  CHECK ((source_kind IS NULL) = (source_ref IS NULL))
);
-- A tree's row cannot hold 2,000 characters of every script; a title is only ever looked up whole.
CREATE INDEX plan_title ON plan USING hash (title);
-- Every slug a plan has ever had. An address lasts for ever: old slugs lead on, none is used twice.
CREATE TABLE plan_slug (
  slug text PRIMARY KEY,
  plan_id uuid NOT NULL REFERENCES plan
);
CREATE TABLE plan_relation (
  plan_id uuid NOT NULL REFERENCES plan,
  kind text NOT NULL CHECK (kind IN ('parent', 'replaces')),
  position int NOT NULL,
  name text NOT NULL,
  other_plan_id uuid REFERENCES plan,
  PRIMARY KEY (plan_id, kind, position)
);
CREATE INDEX plan_relation_other ON plan_relation (other_plan_id);
CREATE TABLE plan_external_id (
  plan_id uuid NOT NULL REFERENCES plan,
  position int NOT NULL,
  scheme text NOT NULL,
  value text NOT NULL,
  PRIMARY KEY (plan_id, position)
);
CREATE TABLE plan_sdg (
  plan_id uuid NOT NULL REFERENCES plan,
  position int NOT NULL,
  goal int NOT NULL CHECK (goal BETWEEN 1 AND 17),
  target text,
  reason text,
  PRIMARY KEY (plan_id, position)
);
CREATE TABLE plan_file (
  plan_id uuid NOT NULL REFERENCES plan,
  position int NOT NULL,
  key text NOT NULL,
  name text NOT NULL,
  media_type text NOT NULL,
  sha256 text NOT NULL,
  PRIMARY KEY (plan_id, position),
  UNIQUE (plan_id, key)
);
-- The holder is a person, or the API token that made the plan: hence no foreign key.
CREATE TABLE plan_role (
  plan_id uuid NOT NULL REFERENCES plan,
  holder_kind text NOT NULL CHECK (holder_kind IN ('person', 'token')),
  holder_id uuid NOT NULL,
  role text NOT NULL CHECK (role IN ('owner', 'editor', 'contributor', 'reviewer', 'approver', 'hearing-officer', 'publisher', 'reader')),
  PRIMARY KEY (plan_id, holder_kind, holder_id, role)
);
CREATE INDEX plan_role_holder ON plan_role (holder_id);

CREATE TABLE section (
  id uuid PRIMARY KEY,
  plan_id uuid NOT NULL REFERENCES plan,
  parent_id uuid REFERENCES section,
  position text NOT NULL,
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 2000),
  version bigint NOT NULL DEFAULT 1
);
CREATE INDEX section_plan ON section (plan_id);
CREATE INDEX section_parent ON section (parent_id);
-- What an element says. Where it stands is its placements.
CREATE TABLE element (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('vision', 'value', 'focus-area', 'goal', 'strategy', 'track', 'measure', 'assignment', 'investment', 'climate-measure', 'indicator')),
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 2000),
  public_text text,
  internal_text text,
  owner_name text,
  owner_unit_id uuid REFERENCES unit,
  owner_person_id uuid REFERENCES person,
  start_on text,
  deadline text,
  status text CHECK (status IN ('planned', 'started', 'done', 'delayed', 'stopped', 'continuous')),
  priority int CHECK (priority BETWEEN 1 AND 9),
  unit_of_measure text,
  direction text CHECK (direction IN ('up', 'down', 'hold')),
  baseline_year int,
  baseline_value numeric,
  source_plan_id uuid NOT NULL REFERENCES plan,
  version bigint NOT NULL DEFAULT 1
);
CREATE INDEX element_source_plan ON element (source_plan_id);
CREATE TABLE element_sdg (
  element_id uuid NOT NULL REFERENCES element,
  position int NOT NULL,
  goal int NOT NULL CHECK (goal BETWEEN 1 AND 17),
  target text,
  reason text,
  PRIMARY KEY (element_id, position)
);
CREATE TABLE element_cost (
  element_id uuid NOT NULL REFERENCES element,
  position int NOT NULL,
  year int NOT NULL,
  amount numeric NOT NULL,
  currency text CHECK (currency IN ('NOK', 'DKK', 'EUR')),
  kind text CHECK (kind IN ('operating', 'investment')),
  price_year int,
  funding text CHECK (funding IN ('within-budget', 'new', 'external')),
  PRIMARY KEY (element_id, position)
);
CREATE TABLE indicator_target (
  element_id uuid NOT NULL REFERENCES element,
  position int NOT NULL,
  year int NOT NULL,
  value numeric NOT NULL,
  PRIMARY KEY (element_id, position)
);
CREATE TABLE indicator_reading (
  element_id uuid NOT NULL REFERENCES element,
  position int NOT NULL,
  read_on date NOT NULL,
  value numeric,
  source text,
  note text,
  PRIMARY KEY (element_id, position)
);
CREATE TABLE indicator_band (
  element_id uuid NOT NULL REFERENCES element,
  position int NOT NULL,
  status text NOT NULL,
  from_value numeric,
  to_value numeric,
  PRIMARY KEY (element_id, position)
);
-- Where an element stands. One element may have many placements, in several plans.
CREATE TABLE placement (
  id uuid PRIMARY KEY,
  plan_id uuid NOT NULL REFERENCES plan,
  element_id uuid NOT NULL REFERENCES element,
  parent_id uuid REFERENCES placement,
  position text NOT NULL,
  document_key text,
  label text,
  short_form boolean NOT NULL DEFAULT false,
  version bigint NOT NULL DEFAULT 1
);
CREATE INDEX placement_plan ON placement (plan_id);
CREATE INDEX placement_element ON placement (element_id);
CREATE INDEX placement_parent ON placement (parent_id);
CREATE UNIQUE INDEX placement_key ON placement (plan_id, document_key);
CREATE TABLE contribution (
  placement_id uuid NOT NULL REFERENCES placement,
  position int NOT NULL,
  target_id uuid NOT NULL REFERENCES placement,
  PRIMARY KEY (placement_id, position)
);
CREATE INDEX contribution_target ON contribution (target_id);
CREATE TABLE block (
  id uuid PRIMARY KEY,
  plan_id uuid NOT NULL REFERENCES plan,
  section_id uuid NOT NULL REFERENCES section,
  position text NOT NULL,
  rich_text text,
  placement_id uuid REFERENCES placement,
  version bigint NOT NULL DEFAULT 1,
  CHECK ((rich_text IS NULL) <> (placement_id IS NULL))
);
CREATE INDEX block_plan ON block (plan_id);
CREATE INDEX block_section ON block (section_id);
CREATE INDEX block_placement ON block (placement_id);

CREATE TABLE hearing (
  id uuid PRIMARY KEY,
  plan_id uuid NOT NULL REFERENCES plan,
  position int NOT NULL,
  -- Documents need not say what a hearing heard, and what was not said is not given back.
  stage text CHECK (stage IN ('ideas', 'programme', 'proposal', 'renewed', 'limited', 'publicity')),
  from_day date NOT NULL,
  to_day date NOT NULL,
  statements_received int,
  decision_body text,
  decision_day date,
  decision_case text,
  for_version int NOT NULL,
  heard_version int,
  state text NOT NULL CHECK (state IN ('open', 'closed', 'history')),
  closed_on date,
  rule text,
  version bigint NOT NULL DEFAULT 1,
  UNIQUE (plan_id, position),
  CHECK (to_day >= from_day)
);
-- What was heard and what was adopted, for ever.
CREATE TABLE version (
  plan_id uuid NOT NULL REFERENCES plan,
  series text NOT NULL CHECK (series IN ('heard', 'adopted')),
  number int NOT NULL CHECK (number > 0),
  correction int NOT NULL DEFAULT 0 CHECK (correction >= 0),
  language text NOT NULL,
  document text NOT NULL,
  hash text NOT NULL,
  hash_algorithm text NOT NULL,
  reason text,
  decision_body text,
  decision_body_id uuid REFERENCES body,
  decision_day date,
  decision_case text,
  legal_basis text,
  in_force_from date,
  frozen_at timestamptz NOT NULL,
  PRIMARY KEY (plan_id, series, number, correction, language),
  CHECK (series = 'heard' OR (decision_body IS NOT NULL AND decision_day IS NOT NULL))
);
-- The internal texts that stood in a frozen text, apart from what is public of it.
CREATE TABLE version_internal_text (
  plan_id uuid NOT NULL,
  series text NOT NULL,
  number int NOT NULL,
  correction int NOT NULL,
  language text NOT NULL,
  element_id uuid NOT NULL,
  html text NOT NULL,
  PRIMARY KEY (plan_id, series, number, correction, language, element_id),
  FOREIGN KEY (plan_id, series, number, correction, language) REFERENCES version
);
-- Every step of a plan's life: of its working text (no version number) and of its adopted versions.
CREATE TABLE stage_change (
  id uuid PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY,
  plan_id uuid NOT NULL REFERENCES plan,
  version_number int,
  stage text NOT NULL,
  on_day date NOT NULL,
  changed_at timestamptz NOT NULL
);
CREATE INDEX stage_change_plan ON stage_change (plan_id, seq);
CREATE TABLE journal (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL,
  actor_kind text NOT NULL,
  actor_id uuid,
  act text NOT NULL,
  object_kind text NOT NULL,
  object_id text NOT NULL,
  plan_id uuid,
  revision_before bigint,
  revision_after bigint
);
CREATE INDEX journal_plan ON journal (plan_id, seq);
CREATE TABLE idempotency (
  key text NOT NULL,
  actor_id uuid NOT NULL,
  digest text NOT NULL,
  status int NOT NULL,
  location text,
  answer text NOT NULL,
  stored_at timestamptz NOT NULL,
  PRIMARY KEY (actor_id, key)
);
GRANT SELECT, INSERT ON file, plan_slug, version, version_internal_text, stage_change, journal TO ${rw};
GRANT SELECT, INSERT, UPDATE ON plan, hearing TO ${rw};
GRANT SELECT, INSERT, UPDATE, DELETE ON plan_relation, plan_external_id, plan_sdg, plan_file, plan_role, section, element, element_sdg, element_cost, indicator_target, indicator_reading, indicator_band, placement, contribution, block, idempotency TO ${rw};
