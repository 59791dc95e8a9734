--liquibase formatted sql

--changeset planverk:015-red-thread splitStatements:true
-- Gaps of the red thread that somebody has accepted, and why. Taken back where that ends.
CREATE TABLE gap_acceptance (
  rule text NOT NULL,
  subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 300),
  reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
  accepted_by uuid,
  accepted_at timestamptz NOT NULL,
  PRIMARY KEY (rule, subject)
);
-- The score of a month as it was last computed in it: of the whole municipality, a plan or a unit.
CREATE TABLE score_month (
  month date NOT NULL CHECK (extract(day FROM month) = 1),
  scope text NOT NULL,
  points int NOT NULL CHECK (points BETWEEN 0 AND 100),
  documents int CHECK (documents BETWEEN 0 AND 100),
  goals int CHECK (goals BETWEEN 0 AND 100),
  organisation int CHECK (organisation BETWEEN 0 AND 100),
  terms int CHECK (terms BETWEEN 0 AND 100),
  gaps int NOT NULL,
  computed_at timestamptz NOT NULL,
  PRIMARY KEY (scope, month)
);
-- What a unit has been given to follow up, by the plans or by the unit above it, and its answer.
CREATE TABLE handing (
  element_id uuid NOT NULL REFERENCES element,
  unit_id uuid NOT NULL REFERENCES unit,
  from_unit_id uuid REFERENCES unit,
  due_on date,
  given_by uuid,
  given_at timestamptz NOT NULL,
  answer text CHECK (answer IN ('accepted', 'questioned')),
  words text NOT NULL DEFAULT '' CHECK (length(words) <= 2000),
  answered_by uuid,
  answered_at timestamptz,
  version bigint NOT NULL DEFAULT 1,
  PRIMARY KEY (element_id, unit_id),
  CHECK ((answer IS NULL) = (answered_at IS NULL)),
  CHECK (answer IS DISTINCT FROM 'questioned' OR length(trim(words)) > 0)
);
CREATE INDEX handing_unit ON handing (unit_id);
GRANT SELECT, INSERT, UPDATE, DELETE ON gap_acceptance, score_month, handing TO ${rw};
