-- What the first migration still let the service's own login do: bring a version into the world as
-- if it had been agreed, go back to the signatures of an earlier round, forget who wrote on it,
-- activate what nobody signed, and empty a table.

-- Every version begins as a draft that nothing has happened to.
create function begin_version() returns trigger
language plpgsql
as $$
begin
  if (new.status, new.round, new.effective_until, new.activated_by, new.activated_at)
    is distinct from ('DRAFT'::text, 0, null::date, null::text, null::timestamptz) then
    raise exception 'A contract version begins as a draft' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create trigger contract_version_begins before insert on contract_version
  for each row execute function begin_version();

-- Which version it is never changes; who wrote on it is never forgotten; and it goes to review for
-- one round more than before, and only by being sent there.
create function keep_version_identity() returns trigger
language plpgsql
as $$
begin
  if (new.contract_id, new.number, new.id, new.vendor_id, new.created_at)
    is distinct from (old.contract_id, old.number, old.id, old.vendor_id, old.created_at) then
    raise exception 'A contract version stays the one that it is'
      using errcode = 'restrict_violation';
  end if;
  if not new.writers @> old.writers then
    raise exception 'Who wrote on a contract version is never forgotten'
      using errcode = 'restrict_violation';
  end if;
  if new.round - old.round <> ((old.status, new.status) = ('DRAFT', 'IN_REVIEW'))::integer then
    raise exception 'A round of review begins when a draft is sent there'
      using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create trigger contract_version_identity_kept before update on contract_version
  for each row execute function keep_version_identity();

-- Both sides signed these very words, in this round.
create function check_activation() returns trigger
language plpgsql
as $$
begin
  if (select count(*) from version_signature s
      where s.vendor_id = new.vendor_id and s.contract_id = new.contract_id
        and s.number = new.number and s.round = new.round
        and s.content_hash = new.content_hash) <> 2 then
    raise exception 'Both sides sign a version before it is effective'
      using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create trigger contract_version_agreed before update on contract_version
  for each row when (old.status = 'IN_REVIEW' and new.status = 'ACTIVE')
  execute function check_activation();

-- No month is left without a version: what is superseded has its successor by the commit.
create function check_successor() returns trigger
language plpgsql
as $$
begin
  if not exists (
    select from contract_version v
    where v.contract_id = new.contract_id and v.effective_from = new.effective_until
      and v.status in ('ACTIVE', 'SUPERSEDED')) then
    raise exception 'A version is superseded by another' using errcode = 'restrict_violation';
  end if;
  return null;
end
$$;

create constraint trigger contract_version_succeeded after update on contract_version
  deferrable initially deferred
  for each row when (old.status = 'ACTIVE' and new.status = 'SUPERSEDED')
  execute function check_successor();

-- A contract is the one that its terms name, and its life goes one way.
create function keep_contract() returns trigger
language plpgsql
as $$
begin
  if (new.contract_id, new.vendor_id, new.reference, new.title, new.created_at)
    is distinct from (
      old.contract_id, old.vendor_id, old.reference, old.title, old.created_at) then
    raise exception 'A contract stays the one that it is' using errcode = 'restrict_violation';
  end if;
  if new.status <> old.status and (old.status, new.status) not in (
    ('DRAFT', 'ACTIVE'), ('ACTIVE', 'EXPIRED'), ('ACTIVE', 'TERMINATED')) then
    raise exception 'A contract that is % cannot become %', old.status, new.status
      using errcode = 'restrict_violation';
  end if;
  if old.status = 'DRAFT' and new.status = 'ACTIVE' and not exists (
    select from contract_version v where v.contract_id = new.contract_id and v.status = 'ACTIVE')
  then
    raise exception 'A contract is active by a version that is'
      using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create trigger contract_kept before update on contract
  for each row execute function keep_contract();

create function begin_contract() returns trigger
language plpgsql
as $$
begin
  if new.status <> 'DRAFT' then
    raise exception 'A contract begins as a draft' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create trigger contract_begins before insert on contract
  for each row execute function begin_contract();

create trigger contract_remains before delete on contract
  for each row when (old.status <> 'DRAFT') execute function refuse_change();

-- Positions leave no gap: a follower that has read one has read all before it.
create function check_position() returns trigger
language plpgsql
as $$
begin
  if new.position > 1 and not exists (
    select from contract_change where position = new.position - 1) then
    raise exception 'Position % of the feed would leave a gap', new.position
      using errcode = 'restrict_violation';
  end if;
  return null;
end
$$;

create trigger contract_change_next after insert on contract_change
  for each row execute function check_position();

-- Not even the owner empties these.
create trigger contract_emptied before truncate on contract
  for each statement execute function refuse_change();
create trigger contract_version_emptied before truncate on contract_version
  for each statement execute function refuse_change();
create trigger version_signature_emptied before truncate on version_signature
  for each statement execute function refuse_change();
create trigger contract_change_emptied before truncate on contract_change
  for each statement execute function refuse_change();

revoke all on function begin_version, keep_version_identity, check_activation, check_successor,
  keep_contract, begin_contract, check_position from public;
