-- Months of contracts that were scored because they became due: each once, by whatever replica.
create table scheduled_month (
  vendor_id uuid not null,
  contract_id uuid not null,
  period date not null check (extract(day from period) = 1),
  scheduled_at timestamptz not null,
  primary key (contract_id, period),
  foreign key (vendor_id, contract_id) references contract (vendor_id, contract_id)
);
create index scheduled_month_by_period on scheduled_month (period);

-- As runs: the client's alone.
grant select, insert on scheduled_month to ${client};
call isolate_vendor_rows('scheduled_month', 'false');
