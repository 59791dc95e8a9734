--liquibase formatted sql

--changeset planverk:registry-013-deeds splitStatements:true
-- The order that an act of the journal carried out: written with the act itself, so that an order
-- whose worker died is known to be done, and that no two workers carry out one.
ALTER TABLE registry.journal ADD COLUMN order_id uuid UNIQUE REFERENCES registry.order;

--changeset planverk:registry-013-notice splitStatements:true
-- The name of the operator who told staff something, as they were called then.
ALTER TABLE registry.notice ADD COLUMN added_by text;
