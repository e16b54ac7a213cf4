-- Contracts and their versions. A vendor sees its own contracts once a version of them has gone to
-- review, and of the versions never a draft.
create extension if not exists btree_gist;

create table contract (
  contract_id uuid primary key,
  vendor_id uuid not null,
  reference text not null unique check (char_length(reference) between 1 and 64),
  title text not null check (char_length(title) between 1 and 200),
  status text not null check (status in ('DRAFT', 'ACTIVE', 'EXPIRED', 'TERMINATED')),
  created_at timestamptz not null,
  version bigint not null,
  unique (vendor_id, contract_id)
);

create index contract_by_status on contract (status, contract_id);

create table contract_version (
  contract_id uuid not null,
  number integer not null check (number > 0),
  id uuid not null unique,
  vendor_id uuid not null,
  status text not null check (status in ('DRAFT', 'IN_REVIEW', 'ACTIVE', 'SUPERSEDED')),
  effective_from date not null check (extract(day from effective_from) = 1),
  effective_until date check (effective_until > effective_from),
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  terms text not null check (terms is json object),
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  author text not null,
  writers text[] not null check (cardinality(writers) > 0),
  round integer not null check (round >= 0),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  activated_by text,
  activated_at timestamptz,
  version bigint not null,
  primary key (contract_id, number),
  unique (vendor_id, contract_id, number),
  foreign key (vendor_id, contract_id) references contract (vendor_id, contract_id),
  constraint activated_once check (
    (status in ('ACTIVE', 'SUPERSEDED')) = (activated_at is not null)
    and (activated_at is null) = (activated_by is null)),
  constraint superseded_from_a_month check ((status = 'SUPERSEDED') = (effective_until is not null)),
  constraint reviewed_before_effective check (status = 'DRAFT' or round > 0),
  constraint one_version_in_force_at_a_time exclude using gist (
    contract_id with =, daterange(effective_from, effective_until) with &&)
    where (status in ('ACTIVE', 'SUPERSEDED'))
);

comment on column contract_version.effective_from is 'The first day on which it holds';
comment on column contract_version.content is 'What its author wrote';
comment on column contract_version.terms is
  'What follows from it, complete: text, because it is served as it was hashed';
comment on column contract_version.writers is 'The subjects of all who wrote on it; none may approve it';
comment on column contract_version.round is 'How often it went to review; signatures hold for one round';
comment on column contract_version.effective_until is 'The first day on which its successor holds';

create unique index one_open_version on contract_version (contract_id)
  where status in ('DRAFT', 'IN_REVIEW');

-- What a version says can be changed in a draft alone; what is effective can only be superseded.
create function keep_version() returns trigger
language plpgsql
as $$
declare
  life constant text[] := array['status', 'round', 'updated_at', 'activated_by', 'activated_at',
    'effective_until', 'version'];
begin
  if tg_op = 'DELETE' then
    if old.status in ('ACTIVE', 'SUPERSEDED') then
      raise exception 'An effective contract version is never deleted'
        using errcode = 'restrict_violation';
    end if;
    return old;
  end if;
  if (old.status, new.status) not in (
    ('DRAFT', 'DRAFT'), ('DRAFT', 'IN_REVIEW'), ('IN_REVIEW', 'IN_REVIEW'), ('IN_REVIEW', 'DRAFT'),
    ('IN_REVIEW', 'ACTIVE'), ('ACTIVE', 'SUPERSEDED')) then
    raise exception 'A contract version that is % cannot become %', old.status, new.status
      using errcode = 'restrict_violation';
  end if;
  if old.status <> 'DRAFT' and to_jsonb(new) - life is distinct from to_jsonb(old) - life then
    raise exception 'A contract version that is % says what it says', old.status
      using errcode = 'restrict_violation';
  end if;
  if old.status = 'ACTIVE' and (new.activated_by, new.activated_at, new.round)
    is distinct from (old.activated_by, old.activated_at, old.round) then
    raise exception 'An effective contract version can only be superseded'
      using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create trigger contract_version_kept before update or delete on contract_version
  for each row execute function keep_version();

create table version_signature (
  vendor_id uuid not null,
  contract_id uuid not null,
  number integer not null,
  round integer not null,
  side text not null check (side in ('CLIENT', 'VENDOR')),
  id uuid not null unique,
  signer text not null,
  signer_name text not null,
  content_hash text not null,
  at timestamptz not null,
  primary key (vendor_id, contract_id, number, round, side),
  foreign key (vendor_id, contract_id, number)
    references contract_version (vendor_id, contract_id, number)
);

comment on table version_signature is
  'That a side agreed to what lay in review: the client by approval, the vendor by acceptance';

-- A signature is given to what lies in review, and an approval by somebody who wrote none of it.
create function check_signature() returns trigger
language plpgsql
as $$
declare
  signed record;
begin
  select status, round, content_hash, writers into signed from contract_version
    where contract_id = new.contract_id and number = new.number;
  if (signed.status, signed.round, signed.content_hash)
    is distinct from ('IN_REVIEW'::text, new.round, new.content_hash) then
    raise exception 'This is not what lies in review' using errcode = 'restrict_violation';
  end if;
  if new.side = 'CLIENT' and new.signer = any (signed.writers) then
    raise exception 'Nobody approves what they wrote' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create trigger version_signature_due before insert on version_signature
  for each row execute function check_signature();
create trigger version_signature_stands before update or delete on version_signature
  for each row execute function refuse_change();

call isolate_vendor_rows('contract_version', 'status <> ''DRAFT''');
call isolate_vendor_rows('contract', 'exists (
  select from contract_version v where v.contract_id = contract.contract_id and v.status <> ''DRAFT'')');
call isolate_vendor_rows('version_signature');

-- Neither side signs for the other.
create policy client_signature on version_signature as restrictive for insert to ${client}
  with check (side = 'CLIENT');
create policy vendor_signature on version_signature as restrictive for insert to ${vendor}
  with check (side = 'VENDOR');

grant select, insert, update on contract, contract_version to ${client};
grant select on contract, contract_version to ${vendor};
grant select, insert on version_signature to ${client}, ${vendor};
