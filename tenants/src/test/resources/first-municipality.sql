-- What a municipality had written when the tables were those of release 3. ${name} is its name.
INSERT INTO unit (id, name) VALUES ('00000000-0000-0000-0000-000000000001', 'Teknisk');
INSERT INTO unit (id, name, parent_id) VALUES
  ('00000000-0000-0000-0000-000000000002', 'Veg', '00000000-0000-0000-0000-000000000001');
INSERT INTO person (id, name, email, unit_id, tenant_role) VALUES
  ('00000000-0000-0000-0000-000000000003', 'Kari ${name}', 'kari@${name}.example',
   '00000000-0000-0000-0000-000000000002', 'planner');
INSERT INTO body (id, name, kind) VALUES
  ('00000000-0000-0000-0000-000000000004', '${name} kommunestyre', 'council');
INSERT INTO api_token (id, name, tenant_role, hash, created_at, expires_at) VALUES
  ('00000000-0000-0000-0000-000000000005', 'avlevering', 'employee', '\x01',
   '2026-01-05 08:00+00', '2026-02-05 08:00+00');
INSERT INTO file (sha256, media_type, size, bytes) VALUES (repeat('a', 64), 'image/png', 1, '\x02');
INSERT INTO plan (id, type, title, language, period_from, period_to, owner_unit_id, themes, slug,
    stage, created_at, changed_at) VALUES
  ('00000000-0000-0000-0000-000000000010', 'municipal-master-plan-social', '${name} mot 2040', 'nb',
   2026, 2040, '00000000-0000-0000-0000-000000000001', '{klima,barn}', 'samfunnsdel', 'draft',
   '2026-01-05 08:00+00', '2026-01-06 08:00+00'),
  ('00000000-0000-0000-0000-000000000011', 'thematic-plan', '${name} til fots', 'nn', 2026, 2029,
   NULL, '{}', 'gange', NULL, '2026-01-05 08:00+00', '2026-01-06 08:00+00');
INSERT INTO plan_slug (slug, plan_id) VALUES
  ('samfunnsdel', '00000000-0000-0000-0000-000000000010'),
  ('gange', '00000000-0000-0000-0000-000000000011');
INSERT INTO plan_relation (plan_id, kind, position, name, other_plan_id) VALUES
  ('00000000-0000-0000-0000-000000000011', 'parent', 0, 'Samfunnsdelen',
   '00000000-0000-0000-0000-000000000010');
INSERT INTO plan_sdg (plan_id, position, goal, target, reason) VALUES
  ('00000000-0000-0000-0000-000000000010', 0, 11, '11.3', 'Byen vokser');
INSERT INTO plan_role (plan_id, holder_kind, holder_id, role) VALUES
  ('00000000-0000-0000-0000-000000000010', 'person', '00000000-0000-0000-0000-000000000003', 'owner');
INSERT INTO section (id, plan_id, position, title) VALUES
  ('00000000-0000-0000-0000-000000000020', '00000000-0000-0000-0000-000000000010', 'a', 'Innleiing');
INSERT INTO element (id, kind, title, public_text, internal_text, deadline, status, priority,
    unit_of_measure, direction, source_plan_id) VALUES
  ('00000000-0000-0000-0000-000000000030', 'goal', '${name} er grønn', '<p>Ja</p>', '<p>Hysj</p>',
   '2030', 'started', 1, NULL, NULL, '00000000-0000-0000-0000-000000000010'),
  ('00000000-0000-0000-0000-000000000031', 'indicator', 'Utslipp', NULL, NULL, NULL, NULL, NULL,
   'tonn', 'down', '00000000-0000-0000-0000-000000000010');
INSERT INTO element_sdg (element_id, position, goal) VALUES
  ('00000000-0000-0000-0000-000000000030', 0, 13);
INSERT INTO element_cost (element_id, position, year, amount, currency, kind, funding) VALUES
  ('00000000-0000-0000-0000-000000000030', 0, 2027, 1200.5, 'NOK', 'investment', 'new');
INSERT INTO indicator_target (element_id, position, year, value) VALUES
  ('00000000-0000-0000-0000-000000000031', 0, 2030, 12.5);
INSERT INTO indicator_reading (element_id, position, read_on, value, source) VALUES
  ('00000000-0000-0000-0000-000000000031', 0, '2026-01-31', 40, 'måling');
INSERT INTO placement (id, plan_id, element_id, parent_id, position) VALUES
  ('00000000-0000-0000-0000-000000000040', '00000000-0000-0000-0000-000000000010',
   '00000000-0000-0000-0000-000000000030', NULL, 'a'),
  ('00000000-0000-0000-0000-000000000041', '00000000-0000-0000-0000-000000000010',
   '00000000-0000-0000-0000-000000000031', '00000000-0000-0000-0000-000000000040', 'a'),
  ('00000000-0000-0000-0000-000000000042', '00000000-0000-0000-0000-000000000011',
   '00000000-0000-0000-0000-000000000030', NULL, 'a');
INSERT INTO block (id, plan_id, section_id, position, rich_text, placement_id) VALUES
  ('00000000-0000-0000-0000-000000000050', '00000000-0000-0000-0000-000000000010',
   '00000000-0000-0000-0000-000000000020', 'a', '<p>Her i ${name}</p>', NULL),
  ('00000000-0000-0000-0000-000000000051', '00000000-0000-0000-0000-000000000010',
   '00000000-0000-0000-0000-000000000020', 'b', NULL, '00000000-0000-0000-0000-000000000040');
INSERT INTO hearing (id, plan_id, position, stage, from_day, to_day, for_version, state) VALUES
  ('00000000-0000-0000-0000-000000000060', '00000000-0000-0000-0000-000000000010', 0, 'proposal',
   '2026-02-01', '2026-03-20', 1, 'open');
INSERT INTO version (plan_id, series, number, language, document, hash, hash_algorithm, frozen_at)
  VALUES ('00000000-0000-0000-0000-000000000010', 'heard', 1, 'nb', '{"title":"${name}"}', 'h1',
   'sha-256', '2026-02-01 08:00+00');
INSERT INTO stage_change (id, plan_id, stage, on_day, changed_at) VALUES
  ('00000000-0000-0000-0000-000000000070', '00000000-0000-0000-0000-000000000010', 'in-hearing',
   '2026-02-01', '2026-02-01 08:00+00');
INSERT INTO journal (at, actor_kind, actor_id, act, object_kind, object_id) VALUES
  ('2026-02-01 08:00+00', 'person', '00000000-0000-0000-0000-000000000003', 'send', 'plan',
   '00000000-0000-0000-0000-000000000010');
INSERT INTO publication (id, plan_id, slug, series, number, correction, language, facts, document,
    hash, hash_algorithm, published_at) VALUES
  ('00000000-0000-0000-0000-000000000080', '00000000-0000-0000-0000-000000000010', 'samfunnsdel',
   'heard', 1, 0, 'nb', '{}', '{"title":"${name}"}', 'h1', 'sha-256', '2026-02-01 08:00+00');
INSERT INTO public_slug (slug, plan_id) VALUES
  ('samfunnsdel', '00000000-0000-0000-0000-000000000010');
INSERT INTO public_look (colour) VALUES ('#336699');
