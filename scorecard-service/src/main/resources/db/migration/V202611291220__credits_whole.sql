-- What credits come from and what becomes of them: where the fee comes from, what a quarter's earlier months left of
-- their caps, what a clause's months so far mean for the next, and which credits have been earned back.

alter table scorecard
  add column cap_carried numeric check (cap_carried >= 0),
  add column fee_basis text check (fee_basis in ('INVOICED', 'PRICED', 'MEAN_OF_MONTHS_BEFORE', 'UNKNOWN')),
  add column fee_months date[];
comment on column scorecard.cap_carried is
  'By how much credits of clauses of a quarter may exceed the cap: what the quarter''s earlier months left of theirs';
comment on column scorecard.fee_basis is
  'Absent where a scorecard was worked out before this was kept';
comment on column scorecard.fee_months is 'The months with a fee that a mean was taken of';

-- Until now no month had anything to carry; what was published says no more than it did.
alter table scorecard disable trigger scorecard_stands;
update scorecard set cap_carried = 0 where cap is not null;
alter table scorecard enable trigger scorecard_stands;

alter table scorecard
  drop constraint money_whole_or_absent,
  drop constraint credit_within_cap,
  add constraint money_whole_or_absent check (
    num_nonnulls(fee, at_risk, cap, cap_carried, credit_total, credit_capped) in (0, 6)),
  add constraint credit_within_cap check (credit_total between 0 and cap + cap_carried),
  add constraint fee_with_its_basis check ((fee is null) = (fee_basis = 'UNKNOWN')),
  add constraint months_of_a_mean check ((fee_months is not null) = (fee_basis = 'MEAN_OF_MONTHS_BEFORE'));

alter table scorecard_clause
  add column default_reason text
    check (default_reason in ('BELOW_MINIMUM', 'NOT_REPORTED', 'TOO_OFTEN_BELOW_EXPECTED')),
  add column credit_at_risk numeric check (credit_at_risk >= 0),
  add column credit_doubled boolean,
  add column origin text,
  add column misses date[] not null default '{}',
  add column chronic_defaults date[] not null default '{}',
  add column default_row integer not null default 0 check (default_row >= 0),
  add column chronic boolean not null default false,
  add column last_chronic date,
  add column after_default boolean not null default false,
  add column met_run integer not null default 0 check (met_run >= 0);

update scorecard_clause c set
  origin = c.code,
  after_default = c.is_default,
  default_reason = case when c.is_default then
    case c.outcome when 'BELOW_MINIMUM' then 'BELOW_MINIMUM' when 'NOT_REPORTED' then 'NOT_REPORTED'
      else 'TOO_OFTEN_BELOW_EXPECTED' end end,
  credit_at_risk = case when c.credit is not null then s.at_risk end,
  credit_doubled = case when c.credit is not null then false end
from scorecard s where s.vendor_id = c.vendor_id and s.id = c.scorecard_id;

alter table scorecard_clause
  alter column origin set not null,
  alter column misses drop default,
  alter column chronic_defaults drop default,
  alter column default_row drop default,
  alter column chronic drop default,
  alter column after_default drop default,
  alter column met_run drop default,
  drop constraint credit_whole,
  add constraint credit_whole check (num_nonnulls(credit_at_risk, credit_doubled, credit_uncapped, credit) in (0, 4)),
  add constraint default_with_its_reason check (is_default = (default_reason is not null)),
  add constraint credit_of_a_default check (credit is null or is_default),
  add constraint met_or_in_default check (met_run = 0 or not after_default),
  add constraint chronic_once_at_least check (not chronic or last_chronic is not null);
comment on column scorecard_clause.origin is
  'The code that the clause had first: it names its history through all renamings';
comment on column scorecard_clause.misses is
  'Months below what is expected that count towards a default, this one included';
comment on column scorecard_clause.chronic_defaults is
  'Defaults that count for chronic failure; while it lasts, those that made it';
comment on column scorecard_clause.default_row is 'How many of them came in a row, up to this month';
comment on column scorecard_clause.last_chronic is
  'The last month in which the clause was chronic: credits up to it cannot be earned back';
comment on column scorecard_clause.after_default is
  'Whether the last month in which the clause was not left out was a default';
comment on column scorecard_clause.met_run is 'How many months in a row were met, up to this one';
create index scorecard_clause_credit on scorecard_clause (vendor_id, scorecard_id) where credit > 0;

create table scorecard_fee_item (
  vendor_id uuid not null,
  scorecard_id uuid not null,
  place integer not null check (place >= 0),
  kind text not null check (kind in
    ('BASE', 'ADDITIONAL_RESOURCE_CHARGE', 'REDUCED_RESOURCE_CREDIT', 'SHORTFALL', 'GAIN_SHARE')),
  what text not null,
  quantity numeric not null,
  rate numeric not null,
  amount numeric not null,
  primary key (vendor_id, scorecard_id, place),
  foreign key (vendor_id, scorecard_id) references scorecard (vendor_id, id)
);

create table scorecard_return (
  vendor_id uuid not null,
  scorecard_id uuid not null,
  clause text not null,
  credit_period date not null check (extract(day from credit_period) = 1),
  credited_as text not null,
  amount numeric not null check (amount > 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  primary key (vendor_id, scorecard_id, credit_period, credited_as),
  foreign key (vendor_id, scorecard_id, clause) references scorecard_clause (vendor_id, scorecard_id, code)
);
comment on table scorecard_return is 'Credits of earlier months that a scorecard''s clauses have earned back';
comment on column scorecard_return.credited_as is 'The clause''s code in the month of the credit';

alter table scorecard_fact
  drop constraint scorecard_fact_code_check,
  add constraint scorecard_fact_code_check check (code in
    ('LATE_REPORT', 'MISSING_REPORT', 'NO_COUNTER_DATA', 'TERMINATION_RIGHT', 'OPEN_CREDITS'));

create trigger scorecard_fee_item_stands_on_insert after insert on scorecard_fee_item referencing new table as changed
  for each statement execute function refuse_changed_scorecard_part();
create trigger scorecard_fee_item_stands_on_delete after delete on scorecard_fee_item referencing old table as changed
  for each statement execute function refuse_changed_scorecard_part();
create trigger scorecard_return_stands_on_insert after insert on scorecard_return referencing new table as changed
  for each statement execute function refuse_changed_scorecard_part();
create trigger scorecard_return_stands_on_delete after delete on scorecard_return referencing old table as changed
  for each statement execute function refuse_changed_scorecard_part();

grant select, insert, delete on scorecard_fee_item, scorecard_return to ${client};
grant select on scorecard_fee_item, scorecard_return to ${vendor};

call isolate_vendor_rows('scorecard_fee_item',
  'exists (select from scorecard s where s.vendor_id = scorecard_fee_item.vendor_id and s.id = scorecard_fee_item.scorecard_id)');
call isolate_vendor_rows('scorecard_return',
  'exists (select from scorecard s where s.vendor_id = scorecard_return.vendor_id and s.id = scorecard_return.scorecard_id)');
