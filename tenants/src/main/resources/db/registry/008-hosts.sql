--liquibase formatted sql

--changeset planverk:registry-008-hosts splitStatements:true
-- The host names under which municipalities' sites are reached beside the service's own; of one
-- municipality's the first that was added is the one that its pages name.
CREATE TABLE registry.tenant_host (
  host text PRIMARY KEY CHECK (host ~ '^[a-z0-9.-]{4,253}$'),
  tenant_id text NOT NULL REFERENCES registry.tenant,
  seq bigint GENERATED ALWAYS AS IDENTITY
);
CREATE INDEX tenant_host_tenant ON registry.tenant_host (tenant_id, seq);
GRANT SELECT ON registry.tenant_host TO planverk_registry;
