--liquibase formatted sql

--changeset planverk:007-writing splitStatements:true
-- Something taken out of a working text in one step. What it took is marked, and can be put back.
CREATE TABLE removal (
  id uuid PRIMARY KEY,
  plan_id uuid NOT NULL REFERENCES plan,
  what text NOT NULL CHECK (what IN ('section', 'text', 'element')),
  title text NOT NULL,
  author_kind text NOT NULL,
  author_id uuid,
  removed_at timestamptz NOT NULL,
  put_back_at timestamptz
);
CREATE INDEX removal_plan ON removal (plan_id, removed_at);
ALTER TABLE section ADD COLUMN removal_id uuid REFERENCES removal;
ALTER TABLE block ADD COLUMN removal_id uuid REFERENCES removal;
ALTER TABLE placement ADD COLUMN removal_id uuid REFERENCES removal;
CREATE INDEX section_removal ON section (removal_id) WHERE removal_id IS NOT NULL;
CREATE INDEX block_removal ON block (removal_id) WHERE removal_id IS NOT NULL;
CREATE INDEX placement_removal ON placement (removal_id) WHERE removal_id IS NOT NULL;
-- What a text was when someone had finished writing in it. No foreign keys to what may be cleared.
CREATE TABLE text_revision (
  id uuid PRIMARY KEY,
  plan_id uuid NOT NULL REFERENCES plan,
  section_id uuid NOT NULL,
  block_id uuid NOT NULL,
  author_kind text,
  author_id uuid,
  tab text NOT NULL,
  from_at timestamptz NOT NULL,
  to_at timestamptz NOT NULL,
  rich_text text NOT NULL
);
CREATE INDEX text_revision_block ON text_revision (block_id, to_at);
CREATE INDEX text_revision_section ON text_revision (section_id, to_at);
CREATE INDEX text_revision_plan ON text_revision (plan_id, to_at);
-- Two wordings of one part, until someone has chosen.
CREATE TABLE text_conflict (
  id uuid PRIMARY KEY,
  plan_id uuid NOT NULL REFERENCES plan,
  section_id uuid NOT NULL,
  block_id uuid NOT NULL,
  author_kind text NOT NULL,
  author_id uuid,
  at timestamptz NOT NULL,
  part text NOT NULL,
  base text NOT NULL,
  mine text NOT NULL,
  theirs text NOT NULL,
  settled_at timestamptz
);
CREATE INDEX text_conflict_plan ON text_conflict (plan_id) WHERE settled_at IS NULL;
-- Who has which page of a plan open, and where they are in it.
CREATE TABLE whereabouts (
  plan_id uuid NOT NULL REFERENCES plan,
  tab text NOT NULL,
  person_id uuid NOT NULL REFERENCES person,
  section_id uuid,
  block_id uuid,
  seen_at timestamptz NOT NULL,
  PRIMARY KEY (plan_id, tab)
) WITH (fillfactor = 50);
-- What changed in a plan's working text, for the pages that are open on it.
CREATE TABLE plan_event (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  plan_id uuid NOT NULL REFERENCES plan,
  kind text NOT NULL CHECK (kind IN ('text', 'outline', 'talk')),
  author_kind text NOT NULL,
  author_id uuid,
  tab text NOT NULL,
  section_id uuid,
  block_id uuid,
  revision bigint NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX plan_event_plan ON plan_event (plan_id, seq);
-- When someone last looked at a plan, so that they are told what has changed since.
CREATE TABLE plan_visit (
  plan_id uuid NOT NULL REFERENCES plan,
  person_id uuid NOT NULL REFERENCES person,
  seen_at timestamptz NOT NULL,
  PRIMARY KEY (plan_id, person_id)
);
GRANT SELECT, INSERT, UPDATE ON removal, text_revision, text_conflict, plan_visit TO ${rw};
GRANT SELECT, INSERT, UPDATE, DELETE ON whereabouts, plan_event TO ${rw};
