-- What vendors invoice. Nothing that was received is overwritten: a decision is added, once, and what is wrong
-- is put right by a later invoice of the same month.

create function sum_of(amounts numeric[]) returns numeric
language sql immutable
as $$
  select coalesce(sum(amount), 0) from unnest(amounts) amount
$$;

create table invoice (
  vendor_id uuid not null,
  contract_id uuid not null,
  id uuid not null,
  period date not null check (extract(day from period) = 1),
  revision integer not null check (revision > 0),
  number text not null,
  issued_on date not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  net numeric not null check (net >= 0),
  item_descriptions text[] not null,
  item_amounts numeric[] not null,
  credits numeric check (credits >= 0),
  tax numeric check (tax >= 0),
  status text not null check (status in ('RECEIVED', 'ACCEPTED', 'REJECTED')),
  received_at timestamptz not null,
  received_by text not null,
  decided_at timestamptz,
  decided_by text,
  rejection_reason text,
  version bigint not null default 0,
  primary key (vendor_id, id),
  unique (vendor_id, contract_id, number),
  unique (vendor_id, contract_id, period, revision),
  foreign key (vendor_id, contract_id) references contract (vendor_id, contract_id),
  constraint items_whole check (cardinality(item_descriptions) = cardinality(item_amounts)),
  constraint items_add_up check (cardinality(item_amounts) = 0 or sum_of(item_amounts) = net),
  constraint decided_with_name check (
    num_nonnulls(decided_at, decided_by) = case status when 'RECEIVED' then 0 else 2 end),
  constraint rejected_with_reason check ((status = 'REJECTED') = (rejection_reason is not null))
);
comment on column invoice.net is 'Without credits and tax; the items, where there are any, add up to it';
create index invoice_by_id on invoice (id);
create index invoice_by_month on invoice (contract_id, period, revision desc);

create function refuse_changed_invoice() returns trigger
language plpgsql
as $$
declare
  decision constant text[] := array['status', 'decided_at', 'decided_by', 'rejection_reason', 'version'];
begin
  if old.status <> 'RECEIVED' or to_jsonb(new) - decision <> to_jsonb(old) - decision then
    raise exception 'A received invoice is only accepted or rejected, once' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create trigger invoice_stands before update on invoice
  for each row execute function refuse_changed_invoice();

-- Invoices are the client's to write down; the vendor reads its own.
grant select, insert, update on invoice to ${client};
grant select on invoice to ${vendor};

call isolate_vendor_rows('invoice');
