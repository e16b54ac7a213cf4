-- Where a scorecard's figures come from: one document, written with the scorecard from the results that it
-- shows, and never read by anything but the whole. As json, not jsonb: it keeps the text as it was written.

create table scorecard_explanation (
  vendor_id uuid not null,
  scorecard_id uuid not null,
  document json not null,
  primary key (vendor_id, scorecard_id),
  foreign key (vendor_id, scorecard_id) references scorecard (vendor_id, id)
);

create trigger scorecard_explanation_stands_on_insert after insert on scorecard_explanation
  referencing new table as changed for each statement execute function refuse_changed_scorecard_part();
create trigger scorecard_explanation_stands_on_delete after delete on scorecard_explanation
  referencing old table as changed for each statement execute function refuse_changed_scorecard_part();

grant select, insert, delete on scorecard_explanation to ${client};
grant select on scorecard_explanation to ${vendor};

call isolate_vendor_rows('scorecard_explanation',
  'exists (select from scorecard s where s.vendor_id = scorecard_explanation.vendor_id and s.id = scorecard_explanation.scorecard_id)');
