-- What scorecard-service knows of contracts: contract-service's change feed, followed into tables of its own,
-- so that reports are taken and scorecards computed while contract-service is away.

create table feed (
  only_row boolean primary key default true check (only_row),
  position bigint not null default 0 check (position >= 0),
  read_to_head_at timestamptz
);
comment on table feed is 'How far the change feed was read; a scorecard records the position it was computed at.';
insert into feed default values;
grant select, update on feed to ${client};

create table contract (
  vendor_id uuid not null,
  contract_id uuid primary key,
  reference text not null,
  state text not null check (state in ('ACTIVE', 'TERMINATED', 'EXPIRED')),
  changed_at timestamptz not null,
  unique (vendor_id, contract_id)
);

create table contract_version (
  vendor_id uuid not null,
  contract_id uuid not null,
  number integer not null check (number > 0),
  effective_from date not null check (extract(day from effective_from) = 1),
  feed_position bigint not null,
  term_start date,
  term_end date,
  content_hash text,
  terms jsonb,
  primary key (contract_id, number),
  unique (vendor_id, contract_id, number),
  foreign key (vendor_id, contract_id) references contract (vendor_id, contract_id),
  constraint terms_whole_or_absent check (
    num_nonnulls(term_start, term_end, content_hash, terms) in (0, 4)),
  constraint term_forwards check (term_start <= term_end)
);
comment on column contract_version.terms is
  'The frozen terms as contract-service gave them; absent until they have been fetched, immutable from then on.';
create index contract_version_in_force on contract_version (contract_id, effective_from desc, number desc);
create index contract_version_to_fetch on contract_version (feed_position) where terms is null;

create trigger contract_version_stands before update or delete on contract_version
  for each row when (old.terms is not null) execute function refuse_change();

grant select, insert, update on contract, contract_version to ${client};
grant select on contract, contract_version to ${vendor};

call isolate_vendor_rows('contract');
call isolate_vendor_rows('contract_version');
