-- What scorecards said while they were provisional, before they were worked out anew. The client's alone, read
-- only where somebody asks what was known at an instant. As json, not jsonb: it keeps figures as they were written.

create table replaced_scorecard (
  vendor_id uuid not null,
  scorecard_id uuid not null,
  version bigint not null,
  standing text not null,
  known_from timestamptz not null,
  known_until timestamptz not null,
  state json not null,
  primary key (vendor_id, scorecard_id, version),
  foreign key (vendor_id, scorecard_id) references scorecard (vendor_id, id)
);
comment on column replaced_scorecard.version is 'The scorecard''s own, when it said this';
comment on column replaced_scorecard.state is
  'The rows of the scorecard and of its parts by their tables; a column that these get later is absent here, and reads as null';
create index replaced_scorecard_known on replaced_scorecard (scorecard_id, known_from);

create trigger replaced_scorecard_stands before update or delete on replaced_scorecard
  for each row execute function refuse_change();

-- No grant to the vendor's role: it does not learn that there was anything.
grant select, insert on replaced_scorecard to ${client};
call isolate_vendor_rows('replaced_scorecard', 'false');
