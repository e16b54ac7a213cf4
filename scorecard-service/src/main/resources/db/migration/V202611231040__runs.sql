-- Scoring runs: one row per run and one per contract in it, which is also the queue that replicas take work from.

create table scorecard_run (
  id uuid primary key,
  period date not null check (extract(day from period) = 1),
  total integer not null check (total >= 0),
  requested_by text not null,
  requested_at timestamptz not null,
  started_at timestamptz,
  completed_at timestamptz,
  constraint started_before_completed check (started_at <= completed_at)
);
create index scorecard_run_open on scorecard_run (id) where completed_at is null;

create table scorecard_run_item (
  run_id uuid not null references scorecard_run,
  vendor_id uuid not null,
  contract_id uuid not null,
  state text not null default 'QUEUED' check (state in ('QUEUED', 'COMPUTED', 'UNCHANGED', 'LEFT_PUBLISHED', 'FAILED')),
  reason text,
  primary key (run_id, contract_id),
  foreign key (vendor_id, contract_id) references contract (vendor_id, contract_id),
  constraint failed_with_reason check ((state = 'FAILED') = (reason is not null))
);
create index scorecard_run_item_queued on scorecard_run_item (run_id, contract_id) where state = 'QUEUED';

-- No grant to the vendor's role: runs show the provisional and are the client's alone.
grant select, insert, update on scorecard_run, scorecard_run_item to ${client};
call isolate_vendor_rows('scorecard_run_item', 'false');
