-- Work that one replica at a time may do. A claim is a lease: who does not renew it loses the job.
create table job (
  kind text not null,
  key text not null,
  due_at timestamptz not null,
  attempt integer not null default 0,
  holder uuid,
  held_until timestamptz,
  last_error text,
  primary key (kind, key),
  check ((holder is null) = (held_until is null))
);

create index job_due on job (kind, due_at);

grant select, insert, update, delete on job to ${client};
