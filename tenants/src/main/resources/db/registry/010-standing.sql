--liquibase formatted sql

--changeset planverk:registry-010-standing splitStatements:true
-- How each tenancy stands, and whether it is a copy for training.
ALTER TABLE registry.tenant
  ADD COLUMN standing text NOT NULL DEFAULT 'open'
    CHECK (standing IN ('open', 'suspended', 'hidden', 'closing', 'closed')),
  ADD COLUMN standing_reason text CHECK (length(standing_reason) BETWEEN 1 AND 500),
  ADD COLUMN standing_since timestamptz,
  ADD COLUMN standing_until timestamptz,
  ADD COLUMN training boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT tenant_standing_whole CHECK (
    (standing = 'open') = (standing_since IS NULL)
    AND (standing IN ('suspended', 'hidden')) = (standing_reason IS NOT NULL)
    AND (standing IN ('closing', 'closed')) = (standing_until IS NOT NULL));
-- Every slug that is or was a municipality's, so that none is ever another's.
CREATE TABLE registry.tenant_slug (
  slug text PRIMARY KEY,
  tenant_id text NOT NULL REFERENCES registry.tenant DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO registry.tenant_slug (slug, tenant_id) SELECT slug, id FROM registry.tenant;
CREATE INDEX tenant_slug_tenant ON registry.tenant_slug (tenant_id);
GRANT SELECT ON registry.tenant_slug TO planverk_registry;

--changeset planverk:registry-010-notice splitStatements:true
-- What staff are told on each of their pages for some time; a notice without a municipality is for all.
CREATE TABLE registry.notice (
  id uuid PRIMARY KEY,
  text_nb text,
  text_nn text,
  text_da text,
  text_en text,
  from_at timestamptz NOT NULL,
  until_at timestamptz NOT NULL CHECK (until_at > from_at),
  ended_at timestamptz,
  CHECK (coalesce(text_nb, text_nn, text_da, text_en) IS NOT NULL)
);
CREATE TABLE registry.notice_tenant (
  notice_id uuid NOT NULL REFERENCES registry.notice,
  tenant_id text NOT NULL REFERENCES registry.tenant,
  PRIMARY KEY (notice_id, tenant_id)
);
GRANT SELECT, INSERT ON registry.notice, registry.notice_tenant TO planverk_registry;
GRANT UPDATE (ended_at) ON registry.notice TO planverk_registry;
