-- Monthly reports in raw counts by line, in revisions; nothing that was submitted is overwritten.

create table report (
  vendor_id uuid not null,
  contract_id uuid not null,
  id uuid not null,
  period date not null check (extract(day from period) = 1),
  source text not null check (source in ('VENDOR', 'CLIENT')),
  revision integer not null check (revision > 0),
  status text not null check (status in ('DRAFT', 'SUBMITTED', 'ACCEPTED', 'RETURNED')),
  notes text,
  created_at timestamptz not null,
  created_by text not null,
  updated_at timestamptz not null,
  attested_by text,
  submitted_at timestamptz,
  submitted_by text,
  late boolean,
  decided_at timestamptz,
  decided_by text,
  return_reasons text[],
  version bigint not null default 0,
  primary key (vendor_id, id),
  unique (vendor_id, contract_id, period, source, revision),
  foreign key (vendor_id, contract_id) references contract (vendor_id, contract_id),
  constraint submitted_with_name check (
    num_nonnulls(attested_by, submitted_at, submitted_by, late) = case status when 'DRAFT' then 0 else 4 end),
  constraint decided_with_name check (
    num_nonnulls(decided_at, decided_by) = case when status in ('ACCEPTED', 'RETURNED') then 2 else 0 end),
  constraint returned_with_reasons check ((status = 'RETURNED') = (return_reasons is not null)),
  constraint only_the_vendors_is_decided check (source = 'VENDOR' or status in ('DRAFT', 'SUBMITTED'))
);
create index report_by_id on report (id);
create index report_by_contract on report (contract_id, period);
create unique index report_one_draft on report (vendor_id, contract_id, period, source) where status = 'DRAFT';

create table report_measure (
  vendor_id uuid not null,
  report_id uuid not null,
  activity text not null,
  channel text not null,
  measure text not null,
  value numeric not null check (value >= 0),
  primary key (vendor_id, report_id, activity, channel, measure),
  foreign key (vendor_id, report_id) references report (vendor_id, id)
);

create table report_confirmation (
  vendor_id uuid not null,
  report_id uuid not null,
  activity text not null,
  channel text not null,
  measure text not null,
  comment text not null,
  primary key (vendor_id, report_id, activity, channel, measure),
  foreign key (vendor_id, report_id) references report (vendor_id, id)
);

create function refuse_changed_report() returns trigger
language plpgsql
as $$
declare
  decision constant text[] :=
    array['status', 'decided_at', 'decided_by', 'return_reasons', 'updated_at', 'version'];
begin
  if old.status <> 'SUBMITTED' or to_jsonb(new) - decision <> to_jsonb(old) - decision then
    raise exception 'A submitted report is only accepted or returned, once' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create trigger report_stands before update on report
  for each row when (old.status <> 'DRAFT') execute function refuse_changed_report();

create function refuse_changed_figures() returns trigger
language plpgsql
as $$
begin
  if exists (
    select from changed
    join report r on r.vendor_id = changed.vendor_id and r.id = changed.report_id
    where r.status <> 'DRAFT') then
    raise exception 'The figures of a submitted report are immutable' using errcode = 'restrict_violation';
  end if;
  return null;
end
$$;

create trigger report_measure_stands_on_insert after insert on report_measure referencing new table as changed
  for each statement execute function refuse_changed_figures();
create trigger report_measure_stands_on_delete after delete on report_measure referencing old table as changed
  for each statement execute function refuse_changed_figures();
create trigger report_confirmation_stands_on_insert after insert on report_confirmation referencing new table as changed
  for each statement execute function refuse_changed_figures();
create trigger report_confirmation_stands_on_delete after delete on report_confirmation referencing old table as changed
  for each statement execute function refuse_changed_figures();

grant select, insert, update on report to ${client}, ${vendor};
grant select, insert, delete on report_measure, report_confirmation to ${client}, ${vendor};

-- The vendor writes its own reports; the client's it reads once a scorecard that shows their effect is published.
call isolate_vendor_rows('report', $$source = 'VENDOR'$$);
create policy vendor_reads_the_clients on report for select to ${vendor} using (
  vendor_id = nullif(current_setting('plumbline.vendor', true), '')::uuid
  and source = 'CLIENT'
  and status <> 'DRAFT'
  and exists (select from scorecard s where s.contract_id = report.contract_id and s.period = report.period));
call isolate_vendor_rows('report_measure',
  'exists (select from report r where r.vendor_id = report_measure.vendor_id and r.id = report_measure.report_id)');
call isolate_vendor_rows('report_confirmation',
  'exists (select from report r where r.vendor_id = report_confirmation.vendor_id and r.id = report_confirmation.report_id)');
