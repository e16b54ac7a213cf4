-- What credits come to: entries that are only ever added. What a scorecard owes is posted when it becomes FINAL.

create table ledger_entry (
  vendor_id uuid not null,
  contract_id uuid not null,
  id uuid not null,
  period date not null check (extract(day from period) = 1),
  clause text,
  credit_period date check (extract(day from credit_period) = 1),
  kind text not null check (kind in ('CREDIT', 'EARN_BACK', 'CORRECTION')),
  amount numeric not null check (amount <> 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  scorecard_id uuid,
  revision integer check (revision > 0),
  reason text,
  posted_at timestamptz not null,
  posted_by text not null,
  primary key (vendor_id, id),
  foreign key (vendor_id, contract_id) references contract (vendor_id, contract_id),
  foreign key (vendor_id, scorecard_id) references scorecard (vendor_id, id),
  constraint of_a_scorecard_or_by_hand check (
    num_nonnulls(scorecard_id, revision) = case when reason is null then 2 else 0 end),
  constraint by_hand_corrects check (reason is null or kind = 'CORRECTION'),
  constraint of_a_clause check (clause is not null or reason is not null),
  constraint credit_is_positive check (kind <> 'CREDIT' or (amount > 0 and credit_period is null)),
  constraint earn_back_is_negative check (kind <> 'EARN_BACK' or (amount < 0 and credit_period is not null))
);
comment on column ledger_entry.amount is 'What the vendor owes by it; negative where it gets something back';
comment on column ledger_entry.credit_period is 'The month of the credit that is given back; absent for what is not about earning back';
create index ledger_entry_by_id on ledger_entry (id);
create index ledger_entry_of_month on ledger_entry (contract_id, period);
create unique index ledger_entry_posted_once on ledger_entry
  (vendor_id, scorecard_id, clause, credit_period, currency) nulls not distinct where scorecard_id is not null;

create trigger ledger_entry_stands before update or delete on ledger_entry
  for each row execute function refuse_change();

grant select, insert on ledger_entry to ${client};
grant select on ledger_entry to ${vendor};
call isolate_vendor_rows('ledger_entry');
