-- Who did what, written in the transaction of the change itself. A sealer chains the entries later.
create table audit_entry (
  id uuid primary key,
  at timestamptz not null,
  actor text not null,
  actor_name text not null,
  vendor_id uuid,
  action text not null,
  resource_type text not null,
  resource_id text not null,
  details jsonb,
  trace_id text
);

comment on column audit_entry.actor is 'The subject of the token, or job:<kind>';
comment on column audit_entry.vendor_id is 'Whom the entry concerns; that vendor may read it';

create index audit_entry_resource on audit_entry (resource_type, resource_id, id);
create index audit_entry_vendor on audit_entry (vendor_id, id) where vendor_id is not null;

create trigger audit_entry_stands before update or delete on audit_entry
  for each row execute function refuse_change();

call isolate_vendor_rows('audit_entry');
grant select, insert on audit_entry to ${client}, ${vendor};
