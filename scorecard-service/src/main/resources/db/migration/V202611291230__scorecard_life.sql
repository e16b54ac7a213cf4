-- What becomes of a scorecard after its publication: the time to object, objections, and the end of both.

alter table scorecard
  add column computed_for text,
  add column publisher text,
  add column disputable_until timestamptz,
  add column settles_at timestamptz;

-- Those that stand already get what they would have got.
alter table scorecard disable trigger scorecard_stands;

update scorecard s set disputable_until = closing.at, settles_at = closing.at
from (
  select s.id, (
    (s.published_at at time zone (v.terms ->> 'timeZone'))::date
      + coalesce((v.terms #>> '{reporting,disputeDays}')::integer, 10) + 1
    )::timestamp at time zone (v.terms ->> 'timeZone') as at
  from scorecard s
  join contract_version v on v.contract_id = s.contract_id and v.number = s.terms_version
  where s.published_at is not null) closing
where closing.id = s.id;

update scorecard s set computed_for = (
  select actor from audit_entry
  where resource_type = 'scorecard-run' and resource_id = s.run_id::text and action = 'started' limit 1);
update scorecard s set publisher = (
  select actor from audit_entry
  where resource_type = 'scorecard' and resource_id = s.id::text and action = 'published' limit 1);

alter table scorecard enable trigger scorecard_stands;

alter table scorecard
  add constraint disputable_from_publication check (
    (published_at is null) = (disputable_until is null) and (published_at is null) = (settles_at is null)),
  add constraint settled_after_disputes check (settles_at >= disputable_until);
comment on column scorecard.computed_for is 'The subject of whoever asked for it to be worked out; who decides of disputes is another';
comment on column scorecard.publisher is 'The subject of whoever published it';
comment on column scorecard.settles_at is 'It does not become FINAL before: a joint review of a dispute may still be asked for';

-- A vendor's dispute changes the life, so the table is one that vendors write: no unique key may tell them of others.
alter table scorecard drop constraint scorecard_contract_id_period_revision_key;
alter table scorecard add unique (vendor_id, contract_id, period, revision);
create index scorecard_of_month on scorecard (contract_id, period, revision);
create index scorecard_settling on scorecard (contract_id, period) where life = 'PUBLISHED';
grant update (life, version) on scorecard to ${vendor};

create or replace function refuse_changed_scorecard() returns trigger
language plpgsql
as $$
declare
  life_alone constant text[] := array['life', 'settles_at', 'version'];
begin
  if tg_op = 'DELETE' or old.life = 'FINAL' or to_jsonb(new) - life_alone <> to_jsonb(old) - life_alone then
    raise exception 'A published scorecard is immutable' using errcode = 'restrict_violation';
  end if;
  if current_user = '${vendor}' and new.life = 'FINAL' then
    raise exception 'A vendor disputes scorecards and does not settle them' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create table scorecard_life (
  vendor_id uuid not null,
  id uuid not null,
  scorecard_id uuid not null,
  life text not null check (life in ('PUBLISHED', 'DISPUTED', 'FINAL')),
  since timestamptz not null,
  primary key (vendor_id, id),
  foreign key (vendor_id, scorecard_id) references scorecard (vendor_id, id)
);
comment on table scorecard_life is 'How a scorecard has stood, and from when on; before the first it was PROVISIONAL';
create index scorecard_life_of on scorecard_life (scorecard_id, since, id);

-- Ids grow with time; the scorecard's own is older than that of any change to come.
insert into scorecard_life (vendor_id, id, scorecard_id, life, since)
select vendor_id, id, id, 'PUBLISHED', published_at from scorecard where published_at is not null;

create trigger scorecard_life_stands before update or delete on scorecard_life
  for each row execute function refuse_change();

grant select, insert on scorecard_life to ${client}, ${vendor};
call isolate_vendor_rows('scorecard_life',
  'exists (select from scorecard s where s.vendor_id = scorecard_life.vendor_id and s.id = scorecard_life.scorecard_id)');

alter table scorecard_run add column requester text;
update scorecard_run r set requester = coalesce((
  select actor from audit_entry
  where resource_type = 'scorecard-run' and resource_id = r.id::text and action = 'started' limit 1), requested_by);
alter table scorecard_run alter column requester set not null;
comment on column scorecard_run.requester is 'The subject of whoever asked for it';
