-- A selection is of a programme that is there.
alter table selection add foreign key (programme_id) references programme;
