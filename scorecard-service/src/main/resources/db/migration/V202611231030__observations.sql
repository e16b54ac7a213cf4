-- Ratings of sampled contacts under a behaviour clause: one per contact, clause and rater, never changed.

create table observation_batch (
  vendor_id uuid not null,
  id uuid not null,
  contract_id uuid not null,
  side text not null check (side in ('CLIENT', 'VENDOR')),
  recorded integer not null check (recorded > 0),
  recorded_at timestamptz not null,
  primary key (vendor_id, id),
  foreign key (vendor_id, contract_id) references contract (vendor_id, contract_id)
);
create index observation_batch_by_id on observation_batch (id);

create table observation (
  vendor_id uuid not null,
  contract_id uuid not null,
  id uuid not null,
  batch_id uuid not null,
  clause text not null,
  contact_reference text not null,
  contact_date date not null,
  period date not null,
  activity text not null,
  channel text not null,
  side text not null check (side in ('CLIENT', 'VENDOR')),
  rater text not null,
  rater_name text not null,
  rating integer not null check (rating between 1 and 5),
  note text,
  recorded_at timestamptz not null,
  primary key (vendor_id, id),
  unique (vendor_id, contract_id, clause, contact_reference, side, rater),
  foreign key (vendor_id, contract_id) references contract (vendor_id, contract_id),
  foreign key (vendor_id, batch_id) references observation_batch (vendor_id, id),
  constraint in_its_month check (period = date_trunc('month', contact_date::timestamp)::date)
);
create index observation_by_id on observation (id);
create index observation_by_period on observation (contract_id, period, clause);

create trigger observation_stands before update or delete on observation
  for each row execute function refuse_change();

grant select, insert on observation_batch, observation to ${client}, ${vendor};

-- The vendor records its own; the client's it reads once a scorecard that shows their effect is published.
call isolate_vendor_rows('observation_batch', $$side = 'VENDOR'$$);
call isolate_vendor_rows('observation', $$side = 'VENDOR'$$);
create policy vendor_reads_the_clients on observation for select to ${vendor} using (
  vendor_id = nullif(current_setting('plumbline.vendor', true), '')::uuid
  and side = 'CLIENT'
  and exists (select from scorecard s where s.contract_id = observation.contract_id and s.period = observation.period));
