-- The changes of contracts that other services follow. Positions are given under a lock that is
-- held until the commit, so they rise in the order of the commits and leave no gap.
create table contract_change (
  position bigint primary key check (position > 0),
  kind text not null check (kind in ('ACTIVATED', 'TERMINATED', 'EXPIRED')),
  contract_id uuid not null,
  vendor_id uuid not null,
  reference text not null,
  version_number integer,
  effective_from date,
  at timestamptz not null,
  foreign key (vendor_id, contract_id) references contract (vendor_id, contract_id),
  constraint activated_version check (
    (kind = 'ACTIVATED') = (version_number is not null)
    and (kind = 'ACTIVATED') = (effective_from is not null)),
  foreign key (vendor_id, contract_id, version_number)
    references contract_version (vendor_id, contract_id, number)
);

create trigger contract_change_stands before update or delete on contract_change
  for each row execute function refuse_change();

call isolate_vendor_rows('contract_change');
grant select, insert on contract_change to ${client};
