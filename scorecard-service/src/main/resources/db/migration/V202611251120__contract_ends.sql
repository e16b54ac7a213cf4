-- When contracts end is told by the feed: a term may have been renewed, or a contract terminated.
-- Until now none could be.
alter table contract add column term_end date, add column renews boolean not null default false;

update contract c set term_end = (
  select v.term_end from contract_version v where v.contract_id = c.contract_id
  order by v.effective_from desc, v.number desc limit 1);

alter table contract alter column renews drop default;

comment on column contract.term_end is
  'The last day that the contract is known to run; absent where an older feed did not tell it and the terms are yet to be fetched';
comment on column contract.renews is 'Whether it goes on after that day, unless somebody gives notice';
