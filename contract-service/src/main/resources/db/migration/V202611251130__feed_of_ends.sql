-- The feed tells of everything that moves a contract's end, and of that end. What it told before
-- was of contracts that do not renew themselves, and that nobody could terminate.
alter table contract_change
  drop constraint contract_change_kind_check,
  add constraint contract_change_kind_check check (kind in (
    'ACTIVATED', 'TERMINATION_GIVEN', 'TERMINATION_WITHDRAWN', 'TERMINATED', 'RENEWED', 'EXPIRED')),
  add column term_end date,
  add column renewal text check (renewal in ('AUTOMATIC', 'NONE'));

alter table contract_change disable trigger contract_change_stands;
update contract_change change set term_end = c.term_end, renewal = 'NONE'
from contract c where c.contract_id = change.contract_id;
alter table contract_change enable trigger contract_change_stands;

alter table contract_change
  alter column term_end set not null,
  alter column renewal set not null;

comment on column contract_change.term_end is
  'When the contract ends, as far as is known after the change';
comment on column contract_change.renewal is
  'What happens after that day, unless somebody gives notice';
