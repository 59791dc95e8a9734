--liquibase formatted sql

--changeset planverk:registry-005-names splitStatements:true
-- A municipality's administrators choose what it is called and which language it begins with.
GRANT UPDATE (name, language) ON registry.tenant TO planverk_registry;
