-- How long contracts run: the present term, what is due when it is over, and termination.
alter table contract add column term_end date, add column ends_at timestamptz;

update contract c
set term_end = terms.last_day,
  ends_at = case when c.status = 'ACTIVE' then
    (terms.last_day + 1)::timestamp at time zone terms.time_zone end
from (
  select contract_id, (terms::jsonb #>> '{term,end}')::date as last_day,
    terms::jsonb ->> 'timeZone' as time_zone
  from contract_version where status = 'ACTIVE') terms
where terms.contract_id = c.contract_id and c.status <> 'DRAFT';

alter table contract
  add constraint term_once_active check ((status = 'DRAFT') = (term_end is null)),
  add constraint ends_while_active check ((status = 'ACTIVE') = (ends_at is not null));

comment on column contract.term_end is 'The last day of the present term, or of the last one';
comment on column contract.ends_at is
  'When the present term is over, or the day that the contract is terminated to';

create index contract_by_end on contract (ends_at) where status = 'ACTIVE';

create table termination (
  id uuid primary key,
  vendor_id uuid not null,
  contract_id uuid not null,
  kind text not null check (kind in ('NOTICE', 'FOR_CAUSE', 'MUTUAL')),
  given_on date not null,
  ends_on date not null check (ends_on >= given_on),
  reason text not null check (char_length(reason) between 1 and 2000),
  recorded_by text not null,
  recorded_at timestamptz not null,
  withdrawn_by text,
  withdrawn_at timestamptz,
  withdrawal_reason text check (char_length(withdrawal_reason) between 1 and 500),
  foreign key (vendor_id, contract_id) references contract (vendor_id, contract_id),
  constraint withdrawn_whole check (
    num_nonnulls(withdrawn_by, withdrawn_at, withdrawal_reason) in (0, 3))
);

create unique index one_termination on termination (contract_id) where withdrawn_at is null;

-- A termination says what it says; it is withdrawn once, while the contract goes on.
create function keep_termination() returns trigger
language plpgsql
as $$
declare
  withdrawal constant text[] := array['withdrawn_by', 'withdrawn_at', 'withdrawal_reason'];
begin
  if old.withdrawn_at is not null
    or to_jsonb(new) - withdrawal is distinct from to_jsonb(old) - withdrawal then
    raise exception 'A termination says what it says' using errcode = 'restrict_violation';
  end if;
  if not exists (
    select from contract where contract_id = old.contract_id and status = 'ACTIVE') then
    raise exception 'A termination that has come true is not withdrawn'
      using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create trigger termination_kept before update on termination
  for each row execute function keep_termination();
create trigger termination_remains before delete on termination
  for each row execute function refuse_change();
create trigger termination_emptied before truncate on termination
  for each statement execute function refuse_change();

-- It is given for a contract that goes on.
create function begin_termination() returns trigger
language plpgsql
as $$
begin
  if new.withdrawn_at is not null or not exists (
    select from contract where contract_id = new.contract_id and status = 'ACTIVE') then
    raise exception 'A termination is given for an active contract'
      using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create trigger termination_begins before insert on termination
  for each row execute function begin_termination();

-- A contract is terminated by a termination, and over for ever.
create function check_termination() returns trigger
language plpgsql
as $$
begin
  if not exists (
    select from termination t
    where t.contract_id = new.contract_id and t.withdrawn_at is null
      and t.ends_on = new.term_end) then
    raise exception 'A contract is terminated to the day of its termination'
      using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create trigger contract_terminated before update on contract
  for each row when (old.status = 'ACTIVE' and new.status = 'TERMINATED')
  execute function check_termination();
create trigger contract_over_stands before update on contract
  for each row when (old.status in ('EXPIRED', 'TERMINATED')) execute function refuse_change();

revoke all on function keep_termination, begin_termination, check_termination from public;

call isolate_vendor_rows('termination');
grant select, insert, update on termination to ${client};
grant select on termination to ${vendor};
