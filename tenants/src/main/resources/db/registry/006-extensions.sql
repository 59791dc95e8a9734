--liquibase formatted sql

--changeset planverk:registry-006-extensions splitStatements:true
-- What the server brings besides its own: pg_trgm finds parts of words and words written nearly so.
CREATE SCHEMA ext;
CREATE EXTENSION pg_trgm SCHEMA ext;
GRANT USAGE ON SCHEMA ext TO PUBLIC;
