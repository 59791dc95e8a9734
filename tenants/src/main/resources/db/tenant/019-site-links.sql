--liquibase formatted sql

--changeset planverk:019-site-links splitStatements:true
-- What the municipality adds to the head and foot of its public pages: each link an address, a
-- space and its text. And where its accessibility statement is, and whom to write to.
ALTER TABLE public_look
  ADD COLUMN header_links text[] NOT NULL DEFAULT '{}' CHECK (cardinality(header_links) <= 4),
  ADD COLUMN footer_links text[] NOT NULL DEFAULT '{}' CHECK (cardinality(footer_links) <= 12),
  ADD COLUMN accessibility_statement text,
  ADD COLUMN contact text;
