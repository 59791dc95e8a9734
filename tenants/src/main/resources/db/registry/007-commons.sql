--liquibase formatted sql

--changeset planverk:registry-007-sent splitStatements:true
-- A change may also be that someone has sent something in, which a job then answers.
ALTER TABLE cell.change DROP CONSTRAINT change_kind_check;
ALTER TABLE cell.change
  ADD CONSTRAINT change_kind_check CHECK (kind IN ('published', 'journal', 'sent'));
