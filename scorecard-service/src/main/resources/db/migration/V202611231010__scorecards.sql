-- Scorecards, their clauses, families and facts. A vendor's role sees none of it before publication.

create table scorecard (
  vendor_id uuid not null,
  contract_id uuid not null,
  contract_reference text not null,
  id uuid not null,
  period date not null check (extract(day from period) = 1),
  revision integer not null default 1 check (revision > 0),
  life text not null check (life in ('PROVISIONAL', 'PUBLISHED', 'DISPUTED', 'FINAL')),
  terms_version integer not null,
  overall numeric check (overall between 0 and 100),
  standing text not null check (standing in ('LEADING', 'ON_TRACK', 'WATCH', 'AT_RISK', 'UNRATED')),
  standing_before_cap text not null
    check (standing_before_cap in ('LEADING', 'ON_TRACK', 'WATCH', 'AT_RISK', 'UNRATED')),
  experience_and_behaviour numeric check (experience_and_behaviour between 0 and 100),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  fee numeric,
  at_risk numeric,
  cap numeric,
  credit_total numeric,
  credit_capped boolean,
  input_hash text not null,
  feed_position bigint not null,
  run_id uuid not null,
  computed_at timestamptz not null,
  published_at timestamptz,
  published_by text,
  version bigint not null default 0,
  primary key (vendor_id, id),
  unique (contract_id, period, revision),
  foreign key (vendor_id, contract_id) references contract (vendor_id, contract_id),
  foreign key (vendor_id, contract_id, terms_version)
    references contract_version (vendor_id, contract_id, number),
  constraint money_whole_or_absent check (num_nonnulls(fee, at_risk, cap, credit_total, credit_capped) in (0, 5)),
  constraint credit_within_cap check (credit_total between 0 and cap),
  constraint published_with_name check (
    (life = 'PROVISIONAL') = (published_at is null) and (published_at is null) = (published_by is null))
);
create index scorecard_by_id on scorecard (id);
create index scorecard_by_period on scorecard (period, standing);

create table scorecard_family (
  vendor_id uuid not null,
  scorecard_id uuid not null,
  family text not null,
  score numeric not null check (score between 0 and 100),
  primary key (vendor_id, scorecard_id, family),
  foreign key (vendor_id, scorecard_id) references scorecard (vendor_id, id)
);

create table scorecard_clause (
  vendor_id uuid not null,
  scorecard_id uuid not null,
  place integer not null check (place >= 0),
  code text not null,
  metric text not null,
  metric_version integer not null,
  family text not null,
  unit text not null,
  decimals integer not null,
  weight integer not null check (weight > 0),
  critical boolean not null,
  expected_low numeric,
  minimum_low numeric,
  expected_high numeric,
  minimum_high numeric,
  outcome text not null,
  numerator numeric,
  denominator numeric,
  value numeric,
  attainment numeric check (attainment between 0 and 100),
  is_default boolean not null,
  credit_uncapped numeric check (credit_uncapped >= 0),
  credit numeric check (credit between 0 and credit_uncapped),
  primary key (vendor_id, scorecard_id, place),
  unique (vendor_id, scorecard_id, code),
  constraint target_from_below_or_above check (
    num_nonnulls(expected_low, minimum_low) in (0, 2) and num_nonnulls(expected_high, minimum_high) in (0, 2)
    and num_nonnulls(expected_low, expected_high) > 0),
  constraint ratio_whole check (num_nonnulls(numerator, denominator) in (0, 2)),
  constraint credit_whole check (num_nonnulls(credit_uncapped, credit) in (0, 2)),
  foreign key (vendor_id, scorecard_id) references scorecard (vendor_id, id)
);
comment on column scorecard_clause.expected_low is
  'A value is expected from low up to high; a target without the one or the other is open on that side.';

create table scorecard_fact (
  vendor_id uuid not null,
  scorecard_id uuid not null,
  place integer not null check (place >= 0),
  code text not null check (code in ('LATE_REPORT', 'MISSING_REPORT', 'NO_COUNTER_DATA')),
  detail text not null,
  primary key (vendor_id, scorecard_id, place),
  foreign key (vendor_id, scorecard_id) references scorecard (vendor_id, id)
);

-- What the vendor has seen is not changed in place: a restatement is a new revision beside it.
create function refuse_changed_scorecard() returns trigger
language plpgsql
as $$
declare
  life_alone constant text[] := array['life', 'version'];
begin
  if tg_op = 'DELETE' or to_jsonb(new) - life_alone <> to_jsonb(old) - life_alone then
    raise exception 'A published scorecard is immutable' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create trigger scorecard_stands before update or delete on scorecard
  for each row when (old.life <> 'PROVISIONAL') execute function refuse_changed_scorecard();

-- The parts are inserted and deleted, never updated: once a statement, all its rows are checked.
create function refuse_changed_scorecard_part() returns trigger
language plpgsql
as $$
begin
  if exists (
    select from changed
    join scorecard s on s.vendor_id = changed.vendor_id and s.id = changed.scorecard_id
    where s.life <> 'PROVISIONAL') then
    raise exception 'A published scorecard is immutable' using errcode = 'restrict_violation';
  end if;
  return null;
end
$$;

create trigger scorecard_family_stands_on_insert after insert on scorecard_family referencing new table as changed
  for each statement execute function refuse_changed_scorecard_part();
create trigger scorecard_family_stands_on_delete after delete on scorecard_family referencing old table as changed
  for each statement execute function refuse_changed_scorecard_part();
create trigger scorecard_clause_stands_on_insert after insert on scorecard_clause referencing new table as changed
  for each statement execute function refuse_changed_scorecard_part();
create trigger scorecard_clause_stands_on_delete after delete on scorecard_clause referencing old table as changed
  for each statement execute function refuse_changed_scorecard_part();
create trigger scorecard_fact_stands_on_insert after insert on scorecard_fact referencing new table as changed
  for each statement execute function refuse_changed_scorecard_part();
create trigger scorecard_fact_stands_on_delete after delete on scorecard_fact referencing old table as changed
  for each statement execute function refuse_changed_scorecard_part();

grant select, insert, update on scorecard to ${client};
grant select, insert, delete on scorecard_family, scorecard_clause, scorecard_fact to ${client};
grant select on scorecard, scorecard_family, scorecard_clause, scorecard_fact to ${vendor};

call isolate_vendor_rows('scorecard', $$life <> 'PROVISIONAL'$$);
-- The scorecard's own policy decides for its parts too: those of a provisional one are not found.
call isolate_vendor_rows('scorecard_family',
  'exists (select from scorecard s where s.vendor_id = scorecard_family.vendor_id and s.id = scorecard_family.scorecard_id)');
call isolate_vendor_rows('scorecard_clause',
  'exists (select from scorecard s where s.vendor_id = scorecard_clause.vendor_id and s.id = scorecard_clause.scorecard_id)');
call isolate_vendor_rows('scorecard_fact',
  'exists (select from scorecard s where s.vendor_id = scorecard_fact.vendor_id and s.id = scorecard_fact.scorecard_id)');
