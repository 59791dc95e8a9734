--liquibase formatted sql

--changeset planverk:016-handing-notices splitStatements:true
-- Leaders are told when their unit is given something to follow up.
ALTER TABLE notice
  DROP CONSTRAINT notice_kind_check,
  ADD CONSTRAINT notice_kind_check CHECK (kind IN ('mention', 'answer', 'task', 'review', 'approved', 'returned', 'source', 'given'));
