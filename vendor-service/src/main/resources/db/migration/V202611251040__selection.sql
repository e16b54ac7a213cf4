-- How programmes find their vendors. All of it is between the client's people: vendors have no grant
-- on any of these tables, and who may see which scores is decided in the service.
create table selection (
  id uuid primary key,
  programme_id uuid not null,
  round integer not null check (round > 0),
  status text not null check (status in ('OPEN', 'CLOSED')),
  brief text not null check (brief is json object),
  brief_hash text not null check (brief_hash ~ '^[0-9a-f]{64}$'),
  criteria jsonb not null check (jsonb_typeof(criteria) = 'object'),
  evaluators text[] not null,
  seed bigint not null,
  opened_at timestamptz not null,
  opened_by text not null,
  closed_at timestamptz,
  closed_by text,
  close_reason text check (char_length(close_reason) between 1 and 2000),
  version bigint not null,
  unique (programme_id, round),
  constraint closed_with_a_reason check (
    (status = 'CLOSED') = (closed_at is not null)
    and (closed_at is null) = (closed_by is null)
    and (closed_at is null) = (close_reason is null))
);

comment on column selection.brief is 'Canonical, as it was hashed';
comment on column selection.evaluators is 'User names';

create unique index one_open_selection on selection (programme_id) where status = 'OPEN';

create table candidate (
  id uuid not null unique,
  selection_id uuid not null references selection,
  vendor_id uuid not null references vendor,
  pricing jsonb not null check (jsonb_typeof(pricing) = 'object'),
  knock_outs jsonb not null check (jsonb_typeof(knock_outs) = 'object'),
  added_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by text,
  withdrawal_reason text check (char_length(withdrawal_reason) between 1 and 2000),
  version bigint not null,
  primary key (selection_id, vendor_id),
  constraint withdrawn_with_a_reason check (
    (withdrawn_at is null) = (withdrawn_by is null)
    and (withdrawn_at is null) = (withdrawal_reason is null))
);

create table score_sheet (
  id uuid not null unique,
  selection_id uuid not null references selection,
  evaluator text not null,
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  submitted_at timestamptz,
  version bigint not null,
  primary key (selection_id, evaluator)
);

comment on column score_sheet.evaluator is 'The user name';

create table award (
  id uuid not null unique,
  selection_id uuid not null,
  vendor_id uuid not null,
  reason text not null check (char_length(reason) between 1 and 2000),
  figures jsonb not null check (jsonb_typeof(figures) = 'object'),
  proposer text not null,
  proposer_name text not null,
  at timestamptz not null,
  primary key (selection_id, id),
  foreign key (selection_id, vendor_id) references candidate (selection_id, vendor_id)
);

comment on table award is 'Proposed awards; the newest of a selection counts';
comment on column award.figures is 'The ranking as it was then';

create table award_approval (
  selection_id uuid primary key,
  award_id uuid not null,
  approver text not null,
  approver_name text not null,
  contract_draft text not null check (contract_draft is json object),
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  at timestamptz not null,
  foreign key (selection_id, award_id) references award (selection_id, id)
);

comment on column award_approval.contract_draft is 'Text, because it is served as it was hashed';

-- What a round was opened with stays, and a closed one is history.
create function keep_selection() returns trigger
language plpgsql
as $$
declare
  life constant text[] := array['status', 'criteria', 'evaluators', 'closed_at', 'closed_by',
    'close_reason', 'version'];
begin
  if tg_op = 'DELETE' or old.status = 'CLOSED' then
    raise exception 'A round of selection is kept' using errcode = 'restrict_violation';
  end if;
  if to_jsonb(new) - life is distinct from to_jsonb(old) - life then
    raise exception 'A selection keeps what it was opened with' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create trigger selection_kept before update or delete on selection
  for each row execute function keep_selection();

-- A draft of scores is replaced, or dropped with its evaluator; submitted scores stand.
create function keep_score_sheet() returns trigger
language plpgsql
as $$
begin
  if old.submitted_at is not null then
    raise exception 'Submitted scores stand' using errcode = 'restrict_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end
$$;

create trigger score_sheet_kept before update or delete on score_sheet
  for each row execute function keep_score_sheet();

create trigger award_stands before update or delete on award
  for each row execute function refuse_change();
create trigger award_approval_stands before update or delete on award_approval
  for each row execute function refuse_change();

call isolate_vendor_rows('candidate');
call isolate_vendor_rows('award');

grant select, insert, update on selection, candidate to ${client};
grant select, insert, update, delete on score_sheet to ${client};
grant select, insert on award, award_approval to ${client};
