--liquibase formatted sql

--changeset planverk:013-finance splitStatements:true
-- What a financial plan holds beside its measures. The four frame lists describe its frames in one
-- order; a frame without a unit is of the whole municipality.
CREATE TABLE budget (
  plan_id uuid PRIMARY KEY REFERENCES plan,
  frame_units uuid[] NOT NULL,
  frame_years int[] NOT NULL,
  frame_kinds text[] NOT NULL,
  frame_amounts numeric[] NOT NULL,
  earlier_plan_id uuid REFERENCES plan,
  next_plan_id uuid REFERENCES plan,
  rolled_at timestamptz,
  closed_at timestamptz,
  version bigint NOT NULL DEFAULT 1,
  CHECK ((next_plan_id IS NULL) = (rolled_at IS NULL)),
  CHECK (closed_at IS NULL OR rolled_at IS NOT NULL),
  CHECK (cardinality(frame_units) = cardinality(frame_years)),
  CHECK (cardinality(frame_kinds) = cardinality(frame_years)),
  CHECK (cardinality(frame_amounts) = cardinality(frame_years))
);
CREATE INDEX budget_earlier ON budget (earlier_plan_id);
CREATE INDEX budget_next ON budget (next_plan_id);
-- A measure that is taken into a financial plan. Who decided may be a person or an API token.
CREATE TABLE measure_standing (
  plan_id uuid NOT NULL REFERENCES plan,
  element_id uuid NOT NULL REFERENCES element,
  standing text NOT NULL CHECK (standing IN ('proposed', 'in-budget', 'postponed', 'rejected')),
  reason text NOT NULL CHECK (length(reason) <= 2000),
  position text NOT NULL,
  carried_from uuid REFERENCES plan,
  decided_by uuid,
  decided_at timestamptz NOT NULL,
  version bigint NOT NULL DEFAULT 1,
  PRIMARY KEY (plan_id, element_id),
  CHECK (standing IN ('proposed', 'in-budget') OR length(trim(reason)) > 0)
);
CREATE INDEX measure_standing_element ON measure_standing (element_id);
CREATE INDEX measure_standing_carried ON measure_standing (carried_from);
GRANT SELECT, INSERT, UPDATE, DELETE ON budget, measure_standing TO ${rw};
