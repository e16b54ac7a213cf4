-- User names change hands, and accounts change names. Whoever first scores or signs under a name is
-- known by the identity provider's id from then on.
alter table score_sheet add column subject text not null default '';
alter table score_sheet alter column subject drop default;

comment on column score_sheet.subject is
  'The identity provider''s id of the evaluator; empty in sheets from before it was kept, which nobody can go on with';

create unique index one_sheet_for_a_person on score_sheet (selection_id, subject) where subject <> '';

alter table programme_sign_off
  add constraint one_signature_of_a_person unique (programme_id, case_number, actor);

-- A selection is of a programme that is there.
alter table selection add foreign key (programme_id) references programme;
