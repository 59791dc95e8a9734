--liquibase formatted sql

--changeset planverk:registry-004-jobs splitStatements:true
-- A change is of what the public sees, or of the journal, which is then to be sealed.
ALTER TABLE cell.change
  ADD COLUMN kind text NOT NULL DEFAULT 'published' CHECK (kind IN ('published', 'journal'));
CREATE INDEX change_at ON cell.change (at);
-- The work that nobody waits for, as db-scheduler keeps it: one node at a time takes a row.
CREATE TABLE cell.scheduled_task (
  task_name text NOT NULL,
  task_instance text NOT NULL,
  task_data bytea,
  execution_time timestamptz NOT NULL,
  picked boolean NOT NULL,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint NOT NULL,
  priority smallint,
  PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_task_execution_time ON cell.scheduled_task (execution_time);
CREATE INDEX scheduled_task_last_heartbeat ON cell.scheduled_task (last_heartbeat);
GRANT INSERT (kind) ON cell.change TO planverk_tenant;
GRANT USAGE ON SCHEMA cell TO planverk_jobs;
GRANT SELECT, DELETE ON cell.change TO planverk_jobs;
GRANT SELECT, INSERT, UPDATE, DELETE ON cell.scheduled_task TO planverk_jobs;
