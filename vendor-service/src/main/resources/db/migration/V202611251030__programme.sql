-- Sourcing programmes. All of it is between the client's people: vendors have no grant on any of
-- these tables.
create table programme (
  id uuid primary key,
  reference text not null unique check (char_length(reference) between 1 and 64),
  profile jsonb not null check (jsonb_typeof(profile) = 'object'),
  stage text not null check (stage in (
    'READINESS', 'EXPECTATIONS', 'SELECTION', 'CONTRACTING', 'LIVE')),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version bigint not null,
  constraint profile_with_the_reference check (profile ->> 'reference' = reference)
);

create index programme_by_stage on programme (stage, id);

grant select, insert, update on programme to ${client};

create table programme_part (
  programme_id uuid not null references programme,
  kind text not null check (kind in (
    'BASELINE', 'READINESS', 'RAMP_PLAN', 'BUSINESS_CASE', 'CHANGE_CHECKLIST', 'EXPECTATIONS',
    'VOLUME_SCENARIO')),
  activity text not null check (activity = '' or activity ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  number integer not null check (number > 0),
  author text not null,
  written_at timestamptz not null,
  version bigint not null,
  primary key (programme_id, kind, activity),
  constraint of_an_activity check (
    (activity <> '') = (kind in ('BASELINE', 'READINESS', 'EXPECTATIONS')))
);

comment on column programme_part.activity is 'Empty for a document about the programme as a whole';
comment on column programme_part.number is 'Counts the contents that it has had, from 1';

grant select, insert, update on programme_part to ${client};

create table programme_sign_off (
  id uuid primary key,
  programme_id uuid not null references programme,
  case_number integer not null check (case_number > 0),
  stakeholder text not null,
  actor text not null,
  at timestamptz not null,
  unique (programme_id, case_number, stakeholder)
);

create index programme_sign_off_by_age on programme_sign_off (programme_id, id);

create trigger programme_sign_off_stands before update or delete on programme_sign_off
  for each row execute function refuse_change();

grant select, insert on programme_sign_off to ${client};

create table programme_stage_change (
  id uuid primary key,
  programme_id uuid not null references programme,
  from_stage text not null,
  to_stage text not null check (to_stage <> from_stage),
  reason text not null check (char_length(reason) between 1 and 2000),
  actor text not null,
  actor_name text not null,
  at timestamptz not null
);

create index programme_stage_change_by_age on programme_stage_change (programme_id, id);

create trigger programme_stage_change_stands before update or delete on programme_stage_change
  for each row execute function refuse_change();

grant select, insert on programme_stage_change to ${client};
