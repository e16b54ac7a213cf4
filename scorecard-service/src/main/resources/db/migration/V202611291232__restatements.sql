-- Restatements: a new revision beside a published one, why it was made, and by whom.

alter table scorecard alter column run_id drop not null;
comment on column scorecard.run_id is 'The run that worked it out; absent where it restates another';

create table restatement (
  vendor_id uuid not null,
  contract_id uuid not null,
  scorecard_id uuid not null,
  restated_id uuid not null,
  origin_id uuid not null,
  period date not null check (extract(day from period) = 1),
  cause text not null check (cause in ('LATE_REVISION', 'LATER_INVOICE', 'DISPUTE', 'RELIEF', 'OTHER')),
  reason text not null,
  restated_at timestamptz not null,
  restated_by text not null,
  primary key (vendor_id, scorecard_id),
  unique (vendor_id, restated_id),
  foreign key (vendor_id, contract_id) references contract (vendor_id, contract_id),
  foreign key (vendor_id, scorecard_id) references scorecard (vendor_id, id),
  foreign key (vendor_id, restated_id) references scorecard (vendor_id, id),
  foreign key (vendor_id, origin_id) references scorecard (vendor_id, id)
);
comment on column restatement.restated_id is 'The revision that it takes the place of';
comment on column restatement.origin_id is 'The new revision of the month that the restatement began with; later months follow it';
create index restatement_of_month on restatement (contract_id, period, scorecard_id);

create trigger restatement_stands before update or delete on restatement
  for each row execute function refuse_change();

grant select, insert on restatement to ${client};
grant select on restatement to ${vendor};
call isolate_vendor_rows('restatement');
