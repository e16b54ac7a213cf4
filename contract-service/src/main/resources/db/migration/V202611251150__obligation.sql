-- That obligations were kept. When they fall due follows from the versions and is kept nowhere.
create table obligation_fulfilment (
  id uuid primary key,
  vendor_id uuid not null,
  contract_id uuid not null,
  code text not null check (char_length(code) between 1 and 64),
  due_on date not null,
  kept_on date not null,
  note text check (char_length(note) between 1 and 2000),
  recorded_by text not null,
  recorded_at timestamptz not null,
  foreign key (vendor_id, contract_id) references contract (vendor_id, contract_id),
  constraint kept_once unique (contract_id, due_on, code)
);

create trigger obligation_fulfilment_stands before update or delete on obligation_fulfilment
  for each row execute function refuse_change();
create trigger obligation_fulfilment_emptied before truncate on obligation_fulfilment
  for each statement execute function refuse_change();

call isolate_vendor_rows('obligation_fulfilment');
grant select, insert on obligation_fulfilment to ${client};
grant select on obligation_fulfilment to ${vendor};
