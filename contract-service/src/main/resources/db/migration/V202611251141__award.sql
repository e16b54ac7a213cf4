-- The award of vendor-service that a version was drafted from, as it was hashed there, with what was
-- measured in-house before. It is the client's alone, since selection is never the vendor's: the
-- vendor sees no row.
create table version_award (
  vendor_id uuid not null,
  contract_id uuid not null,
  number integer not null,
  award text not null check (award is json object),
  left_out jsonb not null check (jsonb_typeof(left_out) = 'array'),
  primary key (vendor_id, contract_id, number),
  foreign key (vendor_id, contract_id, number)
    references contract_version (vendor_id, contract_id, number)
);

comment on column version_award.left_out is 'Parts of the award that make no clause, and why';

create trigger version_award_stands before update or delete on version_award
  for each row execute function refuse_change();

call isolate_vendor_rows('version_award', 'false');
grant select, insert on version_award to ${client};
grant select on version_award to ${vendor};

-- What the approver answered to a finding that stops nobody and must be answered. It is part of the
-- approval that it was given with.
create table version_answer (
  vendor_id uuid not null,
  contract_id uuid not null,
  number integer not null,
  round integer not null,
  side text not null default 'CLIENT' check (side = 'CLIENT'),
  rule text not null,
  clause text not null,
  answer text not null check (char_length(answer) between 1 and 2000),
  primary key (vendor_id, contract_id, number, round, rule, clause),
  foreign key (vendor_id, contract_id, number, round, side)
    references version_signature (vendor_id, contract_id, number, round, side)
);

create trigger version_answer_stands before update or delete on version_answer
  for each row execute function refuse_change();

call isolate_vendor_rows('version_answer', 'false');
grant select, insert on version_answer to ${client};
grant select on version_answer to ${vendor};
