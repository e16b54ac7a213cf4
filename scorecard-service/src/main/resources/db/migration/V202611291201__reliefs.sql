-- Requests that clauses be excused in some months: asked by one party, decided by the other, never edited.

create table relief (
  vendor_id uuid not null,
  contract_id uuid not null,
  id uuid not null,
  periods date[] not null check (cardinality(periods) > 0),
  clauses text[] not null check (cardinality(clauses) > 0),
  cause text not null check (cause in ('CLIENT_FAILURE', 'FORCE_MAJEURE')),
  reason text not null,
  evidence text[] not null check (cardinality(evidence) > 0),
  asked_for text not null check (asked_for in ('CLIENT', 'VENDOR')),
  asked_by text not null,
  asked_at timestamptz not null,
  status text not null check (status in ('OPEN', 'GRANTED', 'DENIED', 'WITHDRAWN')),
  closed_for text check (closed_for in ('CLIENT', 'VENDOR')),
  closed_by text,
  closed_at timestamptz,
  decision_reason text,
  version bigint not null default 0,
  primary key (vendor_id, id),
  foreign key (vendor_id, contract_id) references contract (vendor_id, contract_id),
  constraint closed_with_name check (
    num_nonnulls(closed_for, closed_by, closed_at) = case status when 'OPEN' then 0 else 3 end),
  constraint decided_with_reason check ((status in ('GRANTED', 'DENIED')) = (decision_reason is not null)),
  constraint decided_by_the_other check (status not in ('GRANTED', 'DENIED') or closed_for <> asked_for),
  constraint withdrawn_by_who_asked check (status <> 'WITHDRAWN' or closed_for = asked_for)
);
comment on column relief.asked_for is 'The party that asks';
comment on column relief.closed_for is 'The party that decided the request, or took it back';
create index relief_by_id on relief (id);
create index relief_granted on relief (contract_id) where status = 'GRANTED';

create function refuse_changed_relief() returns trigger
language plpgsql
as $$
declare
  closing constant text[] :=
    array['status', 'closed_for', 'closed_by', 'closed_at', 'decision_reason', 'version'];
begin
  if old.status <> 'OPEN' or to_jsonb(new) - closing <> to_jsonb(old) - closing then
    raise exception 'A request for relief is only decided or withdrawn, once' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create trigger relief_stands before update on relief
  for each row execute function refuse_changed_relief();

grant select, insert, update on relief to ${client}, ${vendor};

call isolate_vendor_rows('relief');
-- The vendor asks and closes in its own name alone.
create policy vendor_asks_for_itself on relief as restrictive for insert to ${vendor}
  with check (asked_for = 'VENDOR' and status = 'OPEN');
create policy vendor_closes_for_itself on relief as restrictive for update to ${vendor}
  using (true) with check (closed_for = 'VENDOR');
