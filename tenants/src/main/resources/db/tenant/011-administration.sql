--liquibase formatted sql

--changeset planverk:011-administration splitStatements:true
-- The file that stands beside the municipality's name; none where it has chosen none.
ALTER TABLE public_look ADD COLUMN logo text CHECK (logo ~ '^[0-9a-f]{64}$');
-- The first day on which a body decides no more.
ALTER TABLE body ADD COLUMN closed_on date;
-- What the municipality calls a kind of element or a type of plan; absent, the catalogue's word.
CREATE TABLE public_name (
  what text NOT NULL CHECK (what IN ('kind', 'type')),
  id text NOT NULL,
  language text NOT NULL,
  singular text NOT NULL CHECK (length(singular) BETWEEN 1 AND 80),
  plural text CHECK (length(plural) BETWEEN 1 AND 80),
  PRIMARY KEY (what, id, language)
);
-- What the municipality has chosen for all its plans: one row, none until it chooses. A prefix is
-- written as kind=letters.
CREATE TABLE plan_choice (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  numbering text NOT NULL CHECK (numbering IN ('decimal', 'by-kind', 'by-chapter', 'none')),
  prefixes text[] NOT NULL,
  hidden_templates text[] NOT NULL,
  version bigint NOT NULL DEFAULT 1
);
-- The municipality's own templates. The four lists describe its sections in the order in which
-- they stand; a section without help has an empty one.
CREATE TABLE plan_template (
  id uuid PRIMARY KEY,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  plan_types text[] NOT NULL,
  levels int[] NOT NULL,
  titles text[] NOT NULL,
  helps text[] NOT NULL,
  required boolean[] NOT NULL,
  retired boolean NOT NULL DEFAULT false,
  version bigint NOT NULL DEFAULT 1,
  CHECK (cardinality(levels) = cardinality(titles)),
  CHECK (cardinality(helps) = cardinality(titles)),
  CHECK (cardinality(required) = cardinality(titles))
);
-- When the council was constituted, once for each election period.
CREATE TABLE council_term (
  constituted_on date PRIMARY KEY
);
-- The days on which bodies meet.
CREATE TABLE council_meeting (
  body_id uuid NOT NULL REFERENCES body,
  day date NOT NULL,
  note text CHECK (length(note) BETWEEN 1 AND 300),
  PRIMARY KEY (body_id, day)
);
CREATE INDEX council_meeting_day ON council_meeting (day);
GRANT SELECT, INSERT, UPDATE ON plan_choice, plan_template TO ${rw};
GRANT SELECT, INSERT, DELETE ON public_name, council_term, council_meeting TO ${rw};
GRANT UPDATE (note) ON council_meeting TO ${rw};
GRANT SELECT ON public_name TO ${public};
