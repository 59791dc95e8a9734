--liquibase formatted sql

--changeset planverk:010-tasks splitStatements:true
-- What one person is asked to do for a plan. Who gave it may be a person or an API token.
CREATE TABLE task (
  id uuid PRIMARY KEY,
  plan_id uuid NOT NULL REFERENCES plan,
  section_id uuid,
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  note text NOT NULL CHECK (length(note) <= 5000),
  assignee_id uuid NOT NULL REFERENCES person,
  given_by uuid,
  given_at timestamptz NOT NULL,
  due_on date,
  done_at timestamptz,
  version bigint NOT NULL DEFAULT 1
);
CREATE INDEX task_plan ON task (plan_id);
CREATE INDEX task_assignee ON task (assignee_id) WHERE done_at IS NULL;
-- A round in which people are asked to approve a text. A section may have been taken out since.
CREATE TABLE review (
  id uuid PRIMARY KEY,
  plan_id uuid NOT NULL REFERENCES plan,
  section_id uuid,
  sent_by uuid,
  sent_at timestamptz NOT NULL,
  due_on date,
  words text NOT NULL CHECK (length(words) <= 5000),
  taken_back_at timestamptz
);
CREATE INDEX review_plan ON review (plan_id, sent_at);
CREATE TABLE review_answer (
  review_id uuid NOT NULL REFERENCES review,
  person_id uuid NOT NULL REFERENCES person,
  position int NOT NULL,
  verdict text CHECK (verdict IN ('approved', 'returned')),
  reasons text NOT NULL CHECK (length(reasons) <= 5000),
  answered_at timestamptz,
  PRIMARY KEY (review_id, person_id),
  CHECK ((verdict IS NULL) = (answered_at IS NULL)),
  CHECK (verdict IS DISTINCT FROM 'returned' OR length(trim(reasons)) > 0)
);
CREATE INDEX review_answer_person ON review_answer (person_id) WHERE verdict IS NULL;
-- How people want to be written to about what waits for them, and when they last were.
CREATE TABLE digest (
  person_id uuid PRIMARY KEY REFERENCES person,
  rhythm text CHECK (rhythm IN ('workdays', 'weekly', 'never')),
  own_too boolean NOT NULL DEFAULT false,
  sent_on date
);
CREATE INDEX plan_event_at ON plan_event (at);
GRANT SELECT, INSERT, UPDATE ON task, review, review_answer, digest TO ${rw};
GRANT DELETE ON review_answer, digest TO ${rw};
