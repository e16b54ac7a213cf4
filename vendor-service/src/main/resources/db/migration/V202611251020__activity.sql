-- The register of activities and where each belongs: the client's alone, no vendor reads any of it.
create table activity (
  id uuid primary key,
  -- Listed by code, in an order that no locale changes. The path of the matrix is no activity's.
  code text collate "C" not null check (
    code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(code) <= 64 and code <> 'matrix'),
  name text not null check (char_length(name) between 1 and 200),
  description text check (char_length(description) between 1 and 2000),
  yearly_volume bigint check (yearly_volume >= 0),
  customer_segments text[] not null,
  retired boolean not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version bigint not null,
  constraint activity_code unique (code)
);

grant select, insert, update on activity to ${client};

create table activity_channel (
  activity_id uuid not null references activity,
  channel text not null check (channel in (
    'VOICE', 'VIDEO', 'CHAT', 'IN_PERSON', 'MESSAGING', 'EMAIL', 'SOCIAL', 'WEB_FORM', 'LETTER')),
  percent numeric not null check (percent > 0 and percent <= 100),
  primary key (activity_id, channel)
);

grant select, insert, delete on activity_channel to ${client};

create table activity_assessment (
  id uuid not null unique,
  activity_id uuid not null references activity,
  number integer not null check (number > 0),
  competitive_advantage integer not null check (competitive_advantage between 1 and 5),
  competitive_advantage_note text not null
    check (char_length(competitive_advantage_note) between 1 and 2000),
  loyalty_driver integer not null check (loyalty_driver between 1 and 5),
  loyalty_driver_note text not null check (char_length(loyalty_driver_note) between 1 and 2000),
  elevated_risk integer not null check (elevated_risk between 1 and 5),
  elevated_risk_note text not null check (char_length(elevated_risk_note) between 1 and 2000),
  customer_proximity integer not null check (customer_proximity between 1 and 5),
  customer_proximity_note text not null
    check (char_length(customer_proximity_note) between 1 and 2000),
  reason text not null check (char_length(reason) between 1 and 2000),
  actor text not null,
  actor_name text not null,
  at timestamptz not null,
  primary key (activity_id, number)
);

create trigger activity_assessment_stands before update or delete on activity_assessment
  for each row execute function refuse_change();

grant select, insert on activity_assessment to ${client};

create table placement_ruling (
  id uuid not null unique,
  activity_id uuid not null references activity,
  kind text not null check (kind in ('OVERRIDE', 'WAIVER')),
  number integer not null check (number > 0),
  verdict text check (verdict in ('OUTSOURCE', 'OUTSOURCE_WITH_SAFEGUARDS', 'KEEP_IN_HOUSE')),
  expires_on date not null check (expires_on >= (at at time zone 'UTC')::date),
  reason text not null check (char_length(reason) between 1 and 2000),
  actor text not null,
  actor_name text not null,
  at timestamptz not null,
  primary key (activity_id, kind, number),
  constraint overrides_give_a_verdict check ((kind = 'OVERRIDE') = (verdict is not null))
);

comment on column placement_ruling.expires_on is 'The last day on which it counts';

create trigger placement_ruling_stands before update or delete on placement_ruling
  for each row execute function refuse_change();

grant select, insert on placement_ruling to ${client};

create table placement_ruling_revocation (
  ruling_id uuid primary key references placement_ruling (id),
  reason text not null check (char_length(reason) between 1 and 2000),
  actor text not null,
  actor_name text not null,
  at timestamptz not null
);

create trigger placement_ruling_revocation_stands
  before update or delete on placement_ruling_revocation
  for each row execute function refuse_change();

grant select, insert on placement_ruling_revocation to ${client};

-- The activities that the founding article names, with what it says of them. The factors are our
-- reading of it; a company rates anew what it sees otherwise. It names no volumes and no channels.
insert into activity (
  id, code, name, description, customer_segments, retired, created_at, updated_at, version)
select id::uuid, code, name, description, '{}', false, now(), now(), 0
from (values
  ('0199f3a0-0000-7000-8000-000000000001', 'loyalty-programmes', 'Loyalty programmes',
    'Members'' questions about points, tiers and benefits.'),
  ('0199f3a0-0000-7000-8000-000000000002', 'top-advocate-support', 'Support of top advocates',
    'Service for the customers who recommend the company most.'),
  ('0199f3a0-0000-7000-8000-000000000003', 'escalation-care', 'Escalation care',
    'Cases that ordinary service could not settle.'),
  ('0199f3a0-0000-7000-8000-000000000004', 'collections', 'Collections',
    'Reminders of what is due, and agreements on how it is paid.'),
  ('0199f3a0-0000-7000-8000-000000000005', 'data-analytics', 'Data analytics',
    'Evaluation of contacts and surveys.'),
  ('0199f3a0-0000-7000-8000-000000000006', 'general-inquiries', 'General inquiries',
    'Basic support for questions that a knowledge base answers.'),
  ('0199f3a0-0000-7000-8000-000000000007', 'claims-processing', 'Claims processing',
    'Intake and handling of claims by fixed rules.')
) as seed (id, code, name, description);

insert into activity_assessment (
  id, activity_id, number,
  competitive_advantage, competitive_advantage_note, loyalty_driver, loyalty_driver_note,
  elevated_risk, elevated_risk_note, customer_proximity, customer_proximity_note,
  reason, actor, actor_name, at)
select
  seed.id::uuid, activity.id, 1, advantage, advantage_note, loyalty, loyalty_note, risk, risk_note,
  proximity, proximity_note,
  'Gartner, "Prioritize CX When Outsourcing Customer Service": ' || said,
  'catalogue', 'catalogue', now()
from (values
  ('0199f3a0-0000-7000-8000-000000000011', 'loyalty-programmes',
    4, 'Sets the offer apart from competitors.',
    5, 'Exists to make customers stay.',
    2, 'Mistakes cost goodwill, seldom more.',
    4, 'Knows members and their history.',
    'named among what should be left in-house.'),
  ('0199f3a0-0000-7000-8000-000000000012', 'top-advocate-support',
    4, 'Advocates bring customers that no advertisement does.',
    5, 'The most loyal customers are won or lost here.',
    3, 'What goes wrong is told to many.',
    5, 'Works closely with a few, well-known customers.',
    'named among what should be left in-house.'),
  ('0199f3a0-0000-7000-8000-000000000013', 'escalation-care',
    3, 'A good recovery is remembered.',
    4, 'Decides whether a disappointed customer stays.',
    5, 'Complaints, legal matters and publicity end up here.',
    4, 'Needs the whole history, and latitude to decide.',
    'named among what should be left in-house.'),
  ('0199f3a0-0000-7000-8000-000000000014', 'collections',
    1, 'No customer chooses a company for it.',
    2, 'Seldom wins loyalty; tact keeps some.',
    3, 'Regulated, with a known set of rules.',
    2, 'Follows the account, not the person.',
    'named among what suits outsourcing.'),
  ('0199f3a0-0000-7000-8000-000000000015', 'data-analytics',
    2, 'The questions set apart, seldom the calculation.',
    1, 'Customers never meet it.',
    3, 'Handles personal data.',
    1, 'No contact with customers.',
    'named among what suits outsourcing.'),
  ('0199f3a0-0000-7000-8000-000000000016', 'general-inquiries',
    1, 'Every company answers such questions.',
    2, 'Expected, and noticed only where it fails.',
    1, 'A wrong answer is soon put right.',
    2, 'Short contacts, seldom with a history.',
    'basic support for them is named among what suits outsourcing.'),
  ('0199f3a0-0000-7000-8000-000000000017', 'claims-processing',
    1, 'Done alike everywhere.',
    2, 'Speed is valued, and hardly more.',
    3, 'Money and personal data, by fixed rules.',
    2, 'By the file.',
    'named among what suits outsourcing.')
) as seed (
  id, code, advantage, advantage_note, loyalty, loyalty_note, risk, risk_note, proximity,
  proximity_note, said)
join activity on activity.code = seed.code;
