-- What somebody of the client should see to in time. A vendor's transaction has no right to it.
create table alert (
  id uuid primary key,
  vendor_id uuid not null,
  contract_id uuid not null,
  kind text not null check (kind in (
    'NOTICE_DUE', 'TERM_ENDS', 'WAIVER_EXPIRES', 'OBLIGATION_DUE', 'CERTIFICATION_EXPIRES',
    'DUE_DILIGENCE_EXPIRES', 'VENDOR_SUSPENDED')),
  subject text not null,
  due_on date not null,
  due_at timestamptz not null,
  message text not null,
  state text not null check (state in ('OPEN', 'ACKNOWLEDGED', 'DONE')),
  raised_at timestamptz not null,
  changed_by text,
  changed_at timestamptz,
  note text,
  ended_at timestamptz,
  version bigint not null,
  foreign key (vendor_id, contract_id) references contract (vendor_id, contract_id),
  constraint raised_once unique (contract_id, kind, subject, due_on),
  constraint done_once_ended check (ended_at is null or state = 'DONE')
);

comment on column alert.subject is 'What it is about within the kind; empty where the kind says all';
comment on column alert.due_at is 'When the day begins where the contract is at home';
comment on column alert.ended_at is 'When its reason had gone';

create index alert_by_due_date on alert (due_on, id);

call isolate_vendor_rows('alert', 'false');
grant select, insert, update on alert to ${client};
