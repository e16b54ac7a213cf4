-- The answers of requests that carried an Idempotency-Key: what was created, not how it looked.
create table idempotent_answer (
  caller text not null,
  method text not null,
  path text not null,
  key text not null,
  vendor_id uuid,
  body_hash text not null,
  resource_id uuid not null,
  answered_at timestamptz not null,
  unique nulls not distinct (caller, method, path, key, vendor_id)
);

create index idempotent_answer_age on idempotent_answer (answered_at);

call isolate_vendor_rows('idempotent_answer');
grant select, insert, delete on idempotent_answer to ${client};
grant select, insert on idempotent_answer to ${vendor};
