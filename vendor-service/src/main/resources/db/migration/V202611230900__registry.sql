-- The register of vendors. Vendors read their own row in `vendor`, and nothing else here: why a
-- status or a tier was given, and what due diligence found, is between the client's people.
create table vendor (
  vendor_id uuid primary key,
  kind text not null check (kind in ('EXTERNAL', 'IN_HOUSE')),
  legal_name text not null check (char_length(legal_name) between 1 and 200),
  country text not null check (country ~ '^[A-Z]{2}$'),
  registration_id text not null check (char_length(registration_id) between 1 and 64),
  website text check (char_length(website) <= 2048),
  status text not null check (status in (
    'PROSPECT', 'IN_DUE_DILIGENCE', 'APPROVED', 'ACTIVE', 'SUSPENDED', 'OFFBOARDED', 'REJECTED')),
  risk_tier text check (risk_tier in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version bigint not null,
  constraint vendor_registration unique (country, registration_id),
  constraint approved_with_tier check (
    risk_tier is not null or status in ('PROSPECT', 'IN_DUE_DILIGENCE', 'REJECTED'))
);

create index vendor_by_status on vendor (status, vendor_id);

call isolate_vendor_rows('vendor');
grant select, insert, update on vendor to ${client};
grant select on vendor to ${vendor};

create table vendor_status_change (
  id uuid not null,
  vendor_id uuid not null references vendor,
  from_status text not null,
  to_status text not null check (to_status <> from_status),
  reason text not null check (char_length(reason) between 1 and 2000),
  actor text not null,
  actor_name text not null,
  at timestamptz not null,
  primary key (vendor_id, id)
);

create trigger vendor_status_change_stands before update or delete on vendor_status_change
  for each row execute function refuse_change();

call isolate_vendor_rows('vendor_status_change');
grant select, insert on vendor_status_change to ${client};

create table vendor_risk_tier (
  id uuid not null,
  vendor_id uuid not null references vendor,
  tier text not null check (tier in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
  reason text not null check (char_length(reason) between 1 and 2000),
  actor text not null,
  actor_name text not null,
  at timestamptz not null,
  primary key (vendor_id, id)
);

create trigger vendor_risk_tier_stands before update or delete on vendor_risk_tier
  for each row execute function refuse_change();

call isolate_vendor_rows('vendor_risk_tier');
grant select, insert on vendor_risk_tier to ${client};

create table due_diligence (
  vendor_id uuid not null references vendor,
  item text not null check (item ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  completed_on date not null,
  expires_on date check (expires_on > completed_on),
  evidence text not null check (char_length(evidence) between 1 and 2000),
  version bigint not null,
  primary key (vendor_id, item)
);

call isolate_vendor_rows('due_diligence');
grant select, insert, update on due_diligence to ${client};
