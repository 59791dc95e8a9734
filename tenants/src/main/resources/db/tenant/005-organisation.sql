--liquibase formatted sql

--changeset planverk:005-organisation splitStatements:true
-- What a unit is called and where it stands, from one day to another: a reorganisation ends one
-- row and begins the next, so the organisation can be read as it stood on any day.
CREATE TABLE unit_standing (
  unit_id uuid NOT NULL REFERENCES unit,
  from_day date NOT NULL,
  to_day date,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
  parent_id uuid REFERENCES unit,
  PRIMARY KEY (unit_id, from_day),
  CHECK (to_day >= from_day)
);
CREATE INDEX unit_standing_parent ON unit_standing (parent_id);
INSERT INTO unit_standing (unit_id, from_day, to_day, name, parent_id)
  SELECT id, DATE '1900-01-01', NULL, name, parent_id FROM unit;
-- Who took over when a unit came to an end; the first takes its people and sub-units.
CREATE TABLE unit_successor (
  unit_id uuid NOT NULL REFERENCES unit,
  successor_id uuid NOT NULL REFERENCES unit,
  position int NOT NULL,
  PRIMARY KEY (unit_id, successor_id)
);
ALTER TABLE unit
  DROP COLUMN name,
  DROP COLUMN parent_id,
  ADD COLUMN external_id text UNIQUE,
  ADD COLUMN leader_id uuid REFERENCES person;
ALTER TABLE person
  ADD COLUMN external_id text UNIQUE,
  ADD COLUMN user_name text UNIQUE;
CREATE INDEX person_unit ON person (unit_id);
ALTER TABLE plan_role
  DROP CONSTRAINT plan_role_holder_kind_check,
  ADD CONSTRAINT plan_role_holder_kind_check CHECK (holder_kind IN ('person', 'token', 'unit')),
  ADD COLUMN from_day date,
  ADD COLUMN to_day date,
  ADD CONSTRAINT plan_role_days_check CHECK (to_day >= from_day);
-- Groups that the municipality's directory keeps here, and who is in them (SCIM, RFC 7643).
CREATE TABLE directory_group (
  id uuid PRIMARY KEY,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
  external_id text,
  version bigint NOT NULL DEFAULT 1
);
CREATE TABLE directory_member (
  group_id uuid NOT NULL REFERENCES directory_group,
  person_id uuid NOT NULL REFERENCES person,
  PRIMARY KEY (group_id, person_id)
);
CREATE INDEX directory_member_person ON directory_member (person_id);
GRANT SELECT, INSERT, UPDATE, DELETE ON unit_standing, directory_group, directory_member TO ${rw};
GRANT SELECT, INSERT ON unit_successor TO ${rw};
