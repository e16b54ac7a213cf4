-- Disputes of published scorecards, clause by clause, and the figures that both sides then agree on.

create table dispute (
  vendor_id uuid not null,
  contract_id uuid not null,
  id uuid not null,
  scorecard_id uuid not null,
  period date not null check (extract(day from period) = 1),
  clause text not null,
  claimed_value numeric not null,
  reason text not null,
  evidence text[] not null,
  raised_at timestamptz not null,
  raised_by text not null,
  status text not null
    check (status in ('OPEN', 'REJECTED', 'IN_REVIEW', 'UPHELD', 'PARTLY_UPHELD', 'WITHDRAWN')),
  decision_reason text,
  decided_at timestamptz,
  decided_by text,
  reviewable_until timestamptz,
  vendor_person text,
  vendor_outcome text check (vendor_outcome in ('UPHELD', 'PARTLY_UPHELD', 'REJECTED')),
  vendor_reason text,
  review_began_at timestamptz,
  client_person text,
  client_reason text,
  review_ended_at timestamptz,
  version bigint not null default 0,
  primary key (vendor_id, id),
  foreign key (vendor_id, contract_id) references contract (vendor_id, contract_id),
  foreign key (vendor_id, scorecard_id) references scorecard (vendor_id, id),
  constraint decided_whole check (num_nonnulls(decision_reason, decided_at, decided_by) in (0, 3)),
  constraint outcome_with_decision check (
    status in ('OPEN', 'WITHDRAWN') or decided_at is not null),
  constraint reviewed_whole check (
    num_nonnulls(vendor_person, vendor_outcome, vendor_reason, review_began_at) in (0, 4)),
  constraint review_of_a_decision check (review_began_at is null or reviewable_until is not null),
  constraint review_ended_whole check (
    num_nonnulls(client_person, client_reason, review_ended_at) in (0, 3)
    and (review_ended_at is null or review_began_at is not null)),
  constraint in_review_with_word check (status <> 'IN_REVIEW' or review_began_at is not null)
);
create index dispute_by_id on dispute (id);
create index dispute_of_month on dispute (contract_id, period);
create unique index dispute_one_open on dispute (vendor_id, contract_id, period, clause)
  where status in ('OPEN', 'IN_REVIEW');

-- What was raised stands, and a vendor cannot decide of its own dispute.
create function refuse_dispute_step() returns trigger
language plpgsql
as $$
begin
  if tg_op = 'INSERT' and new.status <> 'OPEN' then
    raise exception 'A dispute begins as OPEN' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'UPDATE' and old.status in ('UPHELD', 'PARTLY_UPHELD', 'WITHDRAWN') then
    raise exception 'A settled dispute is immutable' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'UPDATE' and current_user = '${vendor}' and new.status not in ('IN_REVIEW', 'WITHDRAWN') then
    raise exception 'A vendor does not decide of its dispute' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger dispute_steps before insert or update on dispute for each row execute function refuse_dispute_step();

grant select on dispute to ${client}, ${vendor};
grant insert on dispute to ${vendor};
grant update (status, decision_reason, decided_at, decided_by, reviewable_until, client_person, client_reason,
  review_ended_at, version) on dispute to ${client};
grant update (status, vendor_person, vendor_outcome, vendor_reason, review_began_at, version) on dispute to ${vendor};
call isolate_vendor_rows('dispute');

create table correction (
  vendor_id uuid not null,
  contract_id uuid not null,
  dispute_id uuid not null,
  period date not null check (extract(day from period) = 1),
  activity text not null,
  channel text not null,
  measure text not null,
  value numeric not null check (value >= 0),
  agreed_at timestamptz,
  primary key (vendor_id, dispute_id, activity, channel, measure),
  foreign key (vendor_id, dispute_id) references dispute (vendor_id, id),
  foreign key (vendor_id, contract_id) references contract (vendor_id, contract_id)
);
comment on column correction.agreed_at is
  'When both sides agreed on the figure, which from then on replaces what was reported; absent while one proposes it';
create index correction_of_month on correction (contract_id, period) where agreed_at is not null;

create trigger correction_stands before update or delete on correction
  for each row when (old.agreed_at is not null) execute function refuse_change();

grant select, delete on correction to ${client}, ${vendor};
grant insert (vendor_id, contract_id, dispute_id, period, activity, channel, measure, value)
  on correction to ${client}, ${vendor};
grant update (agreed_at) on correction to ${client};
call isolate_vendor_rows('correction');
