-- A run that somebody stopped: what was not taken by then is not done.
alter table scorecard_run
  add column cancelled_at timestamptz,
  add column cancelled_by text,
  add constraint cancelled_with_name check ((cancelled_at is null) = (cancelled_by is null));

alter table scorecard_run_item
  drop constraint scorecard_run_item_state_check,
  add constraint scorecard_run_item_state_check check (
    state in ('QUEUED', 'COMPUTED', 'UNCHANGED', 'LEFT_PUBLISHED', 'FAILED', 'CANCELLED'));
