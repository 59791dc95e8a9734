--liquibase formatted sql

--changeset planverk:009-talk splitStatements:true
-- Proposed changes of texts, apart from the texts. A part is named by its anchor.
CREATE TABLE suggestion (
  id uuid PRIMARY KEY,
  plan_id uuid NOT NULL REFERENCES plan,
  section_id uuid NOT NULL,
  block_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('insert', 'delete', 'replace')),
  part text NOT NULL,
  after_part text NOT NULL,
  list text NOT NULL,
  base text NOT NULL,
  proposed text NOT NULL,
  author_kind text NOT NULL,
  author_id uuid,
  tab text NOT NULL,
  at timestamptz NOT NULL,
  state text NOT NULL CHECK (state IN ('open', 'accepted', 'rejected')),
  settled_by uuid,
  settled_at timestamptz
);
CREATE INDEX suggestion_plan ON suggestion (plan_id, state);
CREATE INDEX suggestion_block ON suggestion (block_id) WHERE state = 'open';
-- What people say to each other about a section, a text or an element.
CREATE TABLE comment_thread (
  id uuid PRIMARY KEY,
  plan_id uuid NOT NULL REFERENCES plan,
  section_id uuid,
  block_id uuid,
  placement_id uuid,
  part text,
  quote text NOT NULL,
  begun_at timestamptz NOT NULL,
  resolved_by uuid,
  resolved_at timestamptz
);
CREATE INDEX comment_thread_plan ON comment_thread (plan_id) WHERE resolved_at IS NULL;
CREATE TABLE comment (
  id uuid PRIMARY KEY,
  thread_id uuid NOT NULL REFERENCES comment_thread,
  author_kind text NOT NULL,
  author_id uuid,
  at timestamptz NOT NULL,
  words text NOT NULL CHECK (length(words) BETWEEN 1 AND 10000)
);
CREATE INDEX comment_thread_comments ON comment (thread_id, at);
-- What someone is to be told, until they have seen it.
CREATE TABLE notice (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person,
  plan_id uuid NOT NULL REFERENCES plan,
  kind text NOT NULL CHECK (kind IN ('mention', 'answer', 'task', 'review', 'approved', 'returned')),
  about_id uuid NOT NULL,
  by_id uuid,
  at timestamptz NOT NULL,
  seen_at timestamptz,
  mailed_at timestamptz
);
CREATE INDEX notice_person ON notice (person_id, at) WHERE seen_at IS NULL;
GRANT SELECT, INSERT, UPDATE ON suggestion, comment_thread, comment, notice TO ${rw};
GRANT DELETE ON suggestion TO ${rw};
