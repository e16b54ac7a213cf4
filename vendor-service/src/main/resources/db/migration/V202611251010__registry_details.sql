-- What else the register knows of a vendor: identifiers, what it offers and where, who is to be
-- asked there, what it is certified for, who works for it, and what it would have corrected.
--
-- Vendors read what is about themselves and write requests for a correction alone. Notes are the
-- client's. Uniqueness across vendors stands only on what vendors cannot write, so that a conflict
-- tells none of them about another.

-- --- Names, as they are searched -------------------------------------------------------------------
-- Both extensions are trusted: the owner of the database may create them.
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- Without case and accents. Immutable as long as the dictionary's rules stay as they are installed.
create function search_form(name text) returns text
language sql immutable strict parallel safe
return lower(public.unaccent('public.unaccent'::regdictionary, name));

-- The pattern for `like` of what begins with the text.
create function begins_with(form text) returns text
language sql immutable strict parallel safe
return regexp_replace(form, '([\\%_])', '\\\1', 'g') || '%';

revoke all on function search_form, begins_with from public;
grant execute on function search_form, begins_with to ${client}, ${vendor};

-- --- The profile -----------------------------------------------------------------------------------
alter table vendor
  add column trading_name text check (char_length(trading_name) between 1 and 200),
  add column lei text check (lei ~ '^[A-Z0-9]{18}[0-9]{2}$'),
  add column vat_number text check (vat_number ~ '^[A-Z]{2}[A-Z0-9+*]{2,13}$'),
  add column services text[] not null default '{}',
  add column channels text[] not null default '{}',
  add column pricing_models text[] not null default '{}',
  -- Each name on a line of its own, so that either can be searched from its beginning.
  add column search_name text not null generated always as
    (search_form(legal_name || coalesce(E'\n' || trading_name, ''))) stored,
  add constraint vendor_lei unique (lei),
  add constraint vendor_vat_number unique (vat_number);

create index vendor_by_search_name on vendor using gin (search_name gin_trgm_ops);
create index vendor_by_service on vendor using gin (services);
create index vendor_by_tier on vendor (risk_tier, vendor_id);
create index vendor_by_country on vendor (country, vendor_id);

-- --- What belongs to a vendor ----------------------------------------------------------------------
create table site (
  id uuid primary key,
  vendor_id uuid not null references vendor,
  name text not null check (char_length(name) between 1 and 200),
  country text not null check (country ~ '^[A-Z]{2}$'),
  city text not null check (char_length(city) between 1 and 100),
  shore text not null check (shore in ('ONSHORE', 'NEARSHORE', 'OFFSHORE')),
  time_zone text not null check (char_length(time_zone) between 1 and 100),
  opening_hours text not null,
  languages text[] not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version bigint not null,
  unique (vendor_id, id)
);

comment on column site.opening_hours is 'One line for each span, e.g. MONDAY 08:00-18:00';
create index site_by_language on site using gin (languages);

create table contact (
  id uuid primary key,
  vendor_id uuid not null references vendor,
  name text not null check (char_length(name) between 1 and 200),
  role text not null check (char_length(role) between 1 and 100),
  email text check (char_length(email) <= 254),
  phone text check (phone ~ '^[+][1-9][0-9]{1,14}$'),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version bigint not null,
  unique (vendor_id, id),
  check (email is not null or phone is not null)
);

create table certification (
  id uuid primary key,
  vendor_id uuid not null references vendor,
  scheme text not null check (scheme ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  number text not null check (char_length(number) between 1 and 64),
  issuer text not null check (char_length(issuer) between 1 and 200),
  issued_on date not null,
  expires_on date check (expires_on > issued_on),
  scope text not null check (char_length(scope) between 1 and 2000),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version bigint not null,
  unique (vendor_id, id),
  constraint certification_number unique (scheme, number)
);

create index certification_of_vendor on certification (vendor_id, scheme, expires_on);
create index certification_by_scheme on certification (scheme, vendor_id, expires_on);
create index certification_by_expiry on certification (expires_on, vendor_id);
create index due_diligence_by_expiry on due_diligence (expires_on, vendor_id);

create table document (
  id uuid primary key,
  vendor_id uuid not null references vendor,
  title text not null check (char_length(title) between 1 and 200),
  kind text not null check (kind ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  location text not null check (char_length(location) between 1 and 2048),
  media_type text not null check (char_length(media_type) between 3 and 127),
  size bigint not null check (size > 0),
  valid_until date,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version bigint not null,
  unique (vendor_id, id)
);

create table subcontractor (
  id uuid primary key,
  vendor_id uuid not null references vendor,
  parent_id uuid check (parent_id <> id),
  legal_name text not null check (char_length(legal_name) between 1 and 200),
  country text not null check (country ~ '^[A-Z]{2}$'),
  registration_id text not null check (char_length(registration_id) between 1 and 64),
  does text not null check (char_length(does) between 1 and 2000),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version bigint not null,
  unique (vendor_id, id),
  foreign key (vendor_id, parent_id) references subcontractor (vendor_id, id)
);

create index subcontractor_by_parent on subcontractor (vendor_id, parent_id);

do $$
declare
  part text;
begin
  foreach part in array array['site', 'contact', 'certification', 'document', 'subcontractor'] loop
    call isolate_vendor_rows(part::regclass);
    execute format('grant select, insert, update, delete on %I to ${client}', part);
    execute format('grant select on %I to ${vendor}', part);
  end loop;
end
$$;

-- --- The chain of subcontractors is a tree of different companies ----------------------------------
-- Whether a vendor's chain leads from a company back to itself: to an entry already on the way, or
-- to an entry of a company already on the way, the vendor included.
create function chain_leads_back(of_vendor uuid) returns boolean
language sql stable
begin atomic
  with recursive company as (
    select id, parent_id, country || ' ' || registration_id as name
    from subcontractor where vendor_id = of_vendor),
  way as (
    select c.id, c.parent_id,
      array[c.id] as ids,
      array[c.name, v.country || ' ' || v.registration_id] as names,
      c.name = v.country || ' ' || v.registration_id as leads_back
    from company c join vendor v on v.vendor_id = of_vendor
    union all
    select p.id, p.parent_id, way.ids || p.id, way.names || p.name,
      p.id = any (way.ids) or p.name = any (way.names)
    from way join company p on p.id = way.parent_id
    where not way.leads_back)
  select exists (select from way where leads_back);
end;

create function refuse_chain_that_leads_back() returns trigger
language plpgsql
as $$
begin
  -- Two moves of one moment could make a circle that neither of them sees.
  perform from vendor where vendor_id = new.vendor_id for update;
  if chain_leads_back(new.vendor_id) then
    raise exception 'A chain of subcontractors leads back to a company on it'
      using errcode = 'check_violation', constraint = 'subcontractor_tree';
  end if;
  return null;
end
$$;

revoke all on function chain_leads_back, refuse_chain_that_leads_back from public;
grant execute on function chain_leads_back to ${client};

create trigger subcontractor_tree
  after insert or update of vendor_id, parent_id, country, registration_id on subcontractor
  for each row execute function refuse_chain_that_leads_back();

create trigger vendor_outside_its_chain
  after update of country, registration_id on vendor
  for each row when (old.country <> new.country or old.registration_id <> new.registration_id)
  execute function refuse_chain_that_leads_back();

-- --- Notes of the client ---------------------------------------------------------------------------
create table vendor_note (
  id uuid not null,
  vendor_id uuid not null references vendor,
  text text not null check (char_length(text) between 1 and 4000),
  actor text not null,
  actor_name text not null,
  at timestamptz not null,
  primary key (vendor_id, id)
);

create trigger vendor_note_stands before update or delete on vendor_note
  for each row execute function refuse_change();

call isolate_vendor_rows('vendor_note');
grant select, insert on vendor_note to ${client};

-- --- What a vendor would have corrected ------------------------------------------------------------
create table change_request (
  id uuid primary key,
  vendor_id uuid not null references vendor,
  basis jsonb not null,
  proposed jsonb not null,
  reason text not null check (char_length(reason) between 1 and 2000),
  actor text not null,
  actor_name text not null,
  at timestamptz not null,
  status text not null check (status in ('OPEN', 'ACCEPTED', 'DECLINED')),
  decision_reason text check (char_length(decision_reason) between 1 and 2000),
  decided_by text,
  decided_by_name text,
  decided_at timestamptz,
  version bigint not null,
  unique (vendor_id, id),
  check ((status = 'OPEN') = (decided_at is null)),
  check ((decided_at is null) = (decided_by is null)),
  check ((decided_at is null) = (decided_by_name is null)),
  check (decision_reason is null or decided_at is not null),
  check (status <> 'DECLINED' or decision_reason is not null)
);

create index change_request_open on change_request (vendor_id, id) where status = 'OPEN';

call isolate_vendor_rows('change_request');
grant select, insert on change_request to ${client}, ${vendor};
grant update (status, decision_reason, decided_by, decided_by_name, decided_at, version)
  on change_request to ${client};

-- What was decided stands, and a vendor decides nothing.
create function refuse_second_decision() returns trigger
language plpgsql
as $$
begin
  if (tg_op = 'INSERT' and new.status <> 'OPEN') or (tg_op = 'UPDATE' and old.status <> 'OPEN') then
    raise exception 'A request is made open, and decided once' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

revoke all on function refuse_second_decision from public;

create trigger change_request_decided_once before insert or update on change_request
  for each row execute function refuse_second_decision();
