-- What the client did about clauses that fail chronically, and what restatements did to the ground of it.
-- Both are only ever added.

create table chronic_notice (
  vendor_id uuid not null,
  contract_id uuid not null,
  id uuid not null,
  scorecard_id uuid not null,
  revision integer not null check (revision > 0),
  period date not null check (extract(day from period) = 1),
  clause text not null,
  origin text not null,
  action text not null check (action in ('NOTICE_GIVEN', 'STEP_AGREED', 'RIGHT_WAIVED')),
  acted_on date not null,
  note text not null,
  noted_at timestamptz not null,
  noted_by text not null,
  primary key (vendor_id, id),
  foreign key (vendor_id, contract_id) references contract (vendor_id, contract_id),
  foreign key (vendor_id, scorecard_id) references scorecard (vendor_id, id),
  constraint acted_after_the_month check (acted_on >= period + interval '1 month')
);
comment on column chronic_notice.scorecard_id is 'The revision that the client acted on';
comment on column chronic_notice.origin is 'The code that the clause had first, by which later revisions know it';
create index chronic_notice_by_id on chronic_notice (id);
create index chronic_notice_of_month on chronic_notice (contract_id, period);

create table chronic_notice_ground (
  vendor_id uuid not null,
  notice_id uuid not null,
  scorecard_id uuid not null,
  revision integer not null check (revision > 0),
  stands boolean not null,
  since timestamptz not null,
  primary key (vendor_id, notice_id, revision),
  foreign key (vendor_id, notice_id) references chronic_notice (vendor_id, id),
  foreign key (vendor_id, scorecard_id) references restatement (vendor_id, scorecard_id)
);
comment on table chronic_notice_ground is
  'Restatements that took the ground of a notice away, or gave it back; before the first it stands';
create index chronic_notice_ground_of on chronic_notice_ground (notice_id, revision);

create trigger chronic_notice_stands before update or delete on chronic_notice
  for each row execute function refuse_change();
create trigger chronic_notice_ground_stands before update or delete on chronic_notice_ground
  for each row execute function refuse_change();

grant select, insert on chronic_notice, chronic_notice_ground to ${client};
grant select on chronic_notice, chronic_notice_ground to ${vendor};
call isolate_vendor_rows('chronic_notice');
call isolate_vendor_rows('chronic_notice_ground');
