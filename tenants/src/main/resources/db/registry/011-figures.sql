--liquibase formatted sql

--changeset planverk:registry-011-figures splitStatements:true
-- What the vendor knows of each municipality without entering its schema. A job counts where
-- something has changed; "heard" is the oldest transaction that was open when it began, so that no
-- change that was committed later is taken for counted.
CREATE TABLE cell.figures (
  tenant text PRIMARY KEY,
  drafts int NOT NULL,
  in_hearing int NOT NULL,
  finalising int NOT NULL,
  settled int NOT NULL,
  given_up int NOT NULL,
  published int NOT NULL,
  planners int NOT NULL,
  people int NOT NULL,
  row_count bigint NOT NULL,
  bytes bigint NOT NULL,
  last_activity timestamptz,
  counted_at timestamptz NOT NULL,
  heard xid8 NOT NULL
);
-- The same as they last were in each month: what is invoiced.
CREATE TABLE cell.figures_month (
  tenant text NOT NULL,
  month date NOT NULL CHECK (extract(day FROM month) = 1),
  plans int NOT NULL,
  published int NOT NULL,
  planners int NOT NULL,
  bytes bigint NOT NULL,
  PRIMARY KEY (tenant, month)
);
-- What was asked for on each day; every node adds what it has answered.
CREATE TABLE cell.usage_day (
  tenant text NOT NULL,
  day date NOT NULL,
  public_views bigint NOT NULL CHECK (public_views >= 0),
  requests bigint NOT NULL CHECK (requests >= 0),
  PRIMARY KEY (day, tenant)
);
GRANT SELECT, INSERT, UPDATE ON cell.figures, cell.figures_month, cell.usage_day TO planverk_jobs;
GRANT SELECT ON cell.figures, cell.figures_month, cell.usage_day TO planverk_registry;

--changeset planverk:registry-011-backup splitStatements:true
-- When the cell was last backed up, as whoever does it says; and the jobs, for who watches both.
CREATE TABLE cell.backup (
  at timestamptz PRIMARY KEY,
  label text NOT NULL CHECK (length(label) BETWEEN 1 AND 200)
);
GRANT SELECT, INSERT ON cell.backup TO planverk_jobs;
GRANT SELECT ON cell.backup, cell.scheduled_task TO planverk_registry;
