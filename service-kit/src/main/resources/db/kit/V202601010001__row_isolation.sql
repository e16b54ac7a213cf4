-- Makes a table one that vendors share row by row: the client's side sees every row, a vendor those
-- whose vendor_id is its own and that meet the condition. USING guards what is written as well.
-- After a transaction the setting reads as an empty string, not as null.
create procedure isolate_vendor_rows(table_name regclass, vendor_condition text default 'true')
language plpgsql
as $$
begin
  execute format('alter table %s enable row level security', table_name);
  execute format('create policy client_rows on %s to ${client} using (true)', table_name);
  execute format(
    'create policy vendor_rows on %s to ${vendor} using ('
      'vendor_id = nullif(current_setting(''plumbline.vendor'', true), '''')::uuid and (%s))',
    table_name, vendor_condition);
end
$$;

comment on procedure isolate_vendor_rows is
  'Row-level security for a table with a column vendor_id; for migrations';

revoke all on procedure isolate_vendor_rows from public;

-- For a table whose rows, once written, stand for ever.
create function refuse_change() returns trigger
language plpgsql
as $$
begin
  raise exception 'Rows of % are never changed or deleted', tg_table_name
    using errcode = 'restrict_violation';
end
$$;

revoke all on function refuse_change from public;
