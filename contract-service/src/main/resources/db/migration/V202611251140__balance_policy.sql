-- The limits that versions are held to: the newest policy is in force. Governance adds one and
-- changes none, so that every activation can be understood by the policy of its day.
create table balance_policy (
  number integer primary key check (number > 0),
  id uuid not null unique,
  max_efficiency_weight numeric not null check (max_efficiency_weight between 0 and 100),
  max_efficiency_credit numeric not null check (max_efficiency_credit between 0 and 100),
  min_experience_weight numeric not null check (min_experience_weight between 0 and 100),
  min_experience_credit numeric not null check (min_experience_credit between 0 and 100),
  min_counter_weight numeric not null check (min_counter_weight between 0 and 100),
  reason text not null check (char_length(reason) between 1 and 2000),
  author text not null,
  created_at timestamptz not null
);

comment on table balance_policy is 'Limits in per cent of weight and of credit allocation';

insert into balance_policy values (
  1, '01a1c700-0000-7000-8000-000000000001', 50, 50, 40, 30, 5,
  'The limits that the product is shipped with', 'plumbline', '2026-11-25T00:00:00Z');

create trigger balance_policy_stands before update or delete on balance_policy
  for each row execute function refuse_change();

grant select, insert on balance_policy to ${client};

-- Which policy an effective version was held to. The vendor sees no row.
create table version_balance (
  vendor_id uuid not null,
  contract_id uuid not null,
  number integer not null,
  policy integer not null references balance_policy (number),
  primary key (vendor_id, contract_id, number),
  foreign key (vendor_id, contract_id, number)
    references contract_version (vendor_id, contract_id, number)
);

insert into version_balance (vendor_id, contract_id, number, policy)
  select vendor_id, contract_id, number, 1 from contract_version
  where status in ('ACTIVE', 'SUPERSEDED');

create trigger version_balance_stands before update or delete on version_balance
  for each row execute function refuse_change();

call isolate_vendor_rows('version_balance', 'false');
grant select, insert on version_balance to ${client};
grant select on version_balance to ${vendor};
