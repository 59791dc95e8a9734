--liquibase formatted sql

--changeset planverk:004-what-documents-say splitStatements:true
-- Documents need not say what a hearing heard, and what was not said is not given back.
ALTER TABLE hearing ALTER COLUMN stage DROP NOT NULL;
-- A tree's row cannot hold 2,000 characters of every script; a title is only ever looked up whole.
DROP INDEX plan_title;
CREATE INDEX plan_title ON plan USING hash (title);
