--liquibase formatted sql

--changeset planverk:012-fetching splitStatements:true
-- What an element said, each time someone outside its plan may have seen it. Never changed once it
-- stands in a plan. Without a series it was seen in a draft.
CREATE TABLE element_wording (
  id uuid PRIMARY KEY,
  element_id uuid NOT NULL REFERENCES element,
  number int NOT NULL CHECK (number > 0),
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 2000),
  public_text text,
  plan_id uuid NOT NULL REFERENCES plan,
  series text CHECK (series IN ('heard', 'adopted')),
  version_number int,
  noted_at timestamptz NOT NULL,
  UNIQUE (element_id, number),
  CHECK ((series IS NULL) = (version_number IS NULL))
);
CREATE INDEX element_wording_plan ON element_wording (plan_id);
-- Which wording of another plan's element a plan shows, and the newest about which it was decided.
CREATE TABLE element_fetch (
  plan_id uuid NOT NULL REFERENCES plan,
  element_id uuid NOT NULL REFERENCES element,
  shown_id uuid NOT NULL REFERENCES element_wording,
  decided_id uuid NOT NULL REFERENCES element_wording,
  kept_through text CHECK (kept_through IN ('taken-out', 'abandoned', 'superseded', 'repealed')),
  reason text CHECK (length(reason) BETWEEN 1 AND 2000),
  decided_by uuid,
  decided_at timestamptz NOT NULL,
  version bigint NOT NULL DEFAULT 1,
  PRIMARY KEY (plan_id, element_id)
);
CREATE INDEX element_fetch_element ON element_fetch (element_id);
CREATE INDEX element_fetch_shown ON element_fetch (shown_id);
-- Types of plan between which the municipality wants nothing fetched.
CREATE TABLE fetch_bar (
  into_type text NOT NULL,
  from_type text NOT NULL,
  PRIMARY KEY (into_type, from_type)
);
-- An element that meant the same as another and goes on as that one.
ALTER TABLE element ADD COLUMN merged_into_id uuid REFERENCES element;
CREATE INDEX element_merged_into ON element (merged_into_id) WHERE merged_into_id IS NOT NULL;
-- Why an element was worded anew; a copy for a new period has no reason.
ALTER TABLE element_lineage ADD COLUMN reason text CHECK (length(reason) BETWEEN 1 AND 2000);
ALTER TABLE notice
  DROP CONSTRAINT notice_kind_check,
  ADD CONSTRAINT notice_kind_check CHECK (kind IN ('mention', 'answer', 'task', 'review', 'approved', 'returned', 'source'));
GRANT SELECT, INSERT, UPDATE ON element_wording, element_fetch TO ${rw};
GRANT SELECT, INSERT, DELETE ON fetch_bar TO ${rw};
-- What a published text fetched, and from which plan.
CREATE TABLE public_fetch (
  publication_id uuid NOT NULL REFERENCES publication,
  element_id uuid NOT NULL,
  source_plan_id uuid NOT NULL,
  PRIMARY KEY (publication_id, element_id)
);
CREATE INDEX public_fetch_source ON public_fetch (source_plan_id);
GRANT SELECT, INSERT ON public_fetch TO ${rw};
GRANT SELECT ON public_fetch TO ${public};
