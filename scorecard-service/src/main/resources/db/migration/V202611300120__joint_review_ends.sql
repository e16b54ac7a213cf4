-- A joint review that comes to nothing ends with its time, as long as that to dispute; then the rejection stands.

alter table dispute add column review_until timestamptz;

-- Those that were begun already get what they would have got.
alter table dispute disable trigger dispute_steps;
update dispute d set review_until = (
    (d.review_began_at at time zone (v.terms ->> 'timeZone'))::date
      + coalesce((v.terms #>> '{reporting,disputeDays}')::integer, 10) + 1
  )::timestamp at time zone (v.terms ->> 'timeZone')
from scorecard s
join contract_version v on v.contract_id = s.contract_id and v.number = s.terms_version
where s.vendor_id = d.vendor_id and s.id = d.scorecard_id and d.review_began_at is not null;
alter table dispute enable trigger dispute_steps;

alter table dispute
  drop constraint reviewed_whole,
  add constraint reviewed_whole check (
    num_nonnulls(vendor_person, vendor_outcome, vendor_reason, review_began_at, review_until) in (0, 5)),
  add constraint review_ends_after_it_began check (review_until > review_began_at);
comment on column dispute.review_until is 'When the rejection stands, unless both sides have come to one word before';
create index dispute_in_review on dispute (id) where status = 'IN_REVIEW';

grant update (review_until) on dispute to ${vendor};

create or replace function refuse_dispute_step() returns trigger
language plpgsql
as $$
begin
  if tg_op = 'INSERT' and new.status <> 'OPEN' then
    raise exception 'A dispute begins as OPEN' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'UPDATE' and old.status in ('UPHELD', 'PARTLY_UPHELD', 'WITHDRAWN') then
    raise exception 'A settled dispute is immutable' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'UPDATE' and current_user = '${vendor}' and new.status not in ('IN_REVIEW', 'WITHDRAWN') then
    raise exception 'A vendor does not decide of its dispute' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'UPDATE' and old.review_until <> new.review_until then
    raise exception 'A joint review is not prolonged' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
