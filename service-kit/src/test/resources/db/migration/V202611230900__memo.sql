create table memo (
  vendor_id uuid not null,
  id uuid not null,
  title text not null,
  version bigint not null,
  primary key (id),
  unique (vendor_id, id),
  unique (vendor_id, title)
);
call isolate_vendor_rows('memo');
grant select, insert, update on memo to ${client}, ${vendor};

-- The composite key keeps a vendor from referring to a row of another, and so from learning of it.
create table remark (
  id uuid primary key,
  vendor_id uuid not null,
  memo_id uuid not null,
  text text not null,
  foreign key (vendor_id, memo_id) references memo (vendor_id, id)
);
call isolate_vendor_rows('remark', 'text <> ''internal''');
grant select, insert on remark to ${client}, ${vendor};

create view memo_titles with (security_invoker = true) as select vendor_id, title from memo;
grant select on memo_titles to ${client}, ${vendor};
