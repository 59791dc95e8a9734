--liquibase formatted sql

--changeset planverk:008-templates splitStatements:true
-- What a template says about a section: help for whoever writes it, and whether it must be there.
CREATE TABLE section_guide (
  section_id uuid PRIMARY KEY REFERENCES section ON DELETE CASCADE,
  help text,
  required boolean NOT NULL,
  CHECK (help IS NOT NULL OR required)
);
-- Which element another was copied from, where a plan began from an earlier one.
CREATE TABLE element_lineage (
  element_id uuid PRIMARY KEY REFERENCES element,
  from_element_id uuid NOT NULL REFERENCES element,
  from_plan_id uuid NOT NULL REFERENCES plan
);
CREATE INDEX element_lineage_from ON element_lineage (from_element_id);
GRANT SELECT, INSERT ON section_guide, element_lineage TO ${rw};
