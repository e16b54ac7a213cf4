-- Copies of one contract with all that is known of it, for the benchmark of runs. Triggers and foreign keys sleep.
set session_replication_role = replica;

create function pg_temp.other(id uuid, n integer) returns uuid language sql immutable
  return md5(id::text || n)::uuid;

create temp table copy as
  select n, pg_temp.other(c.contract_id, n) as contract_id, pg_temp.other(c.vendor_id, n % 100) as vendor_id
  from contract c, generate_series(1, ${copies}) n where c.contract_id = '${contract}';

insert into contract
select made.* from contract c, copy, jsonb_populate_record(c, jsonb_build_object(
  'contract_id', copy.contract_id, 'vendor_id', copy.vendor_id, 'reference', 'COPY-' || copy.n)) made
where c.contract_id = '${contract}';

insert into contract_version
select made.* from contract_version v, copy, jsonb_populate_record(v, jsonb_build_object(
  'contract_id', copy.contract_id, 'vendor_id', copy.vendor_id,
  'terms', replace(replace(v.terms::text, v.contract_id::text, copy.contract_id::text),
    v.vendor_id::text, copy.vendor_id::text)::jsonb)) made
where v.contract_id = '${contract}';

insert into report
select made.* from report r, copy, jsonb_populate_record(r, jsonb_build_object(
  'id', pg_temp.other(r.id, copy.n), 'contract_id', copy.contract_id, 'vendor_id', copy.vendor_id)) made
where r.contract_id = '${contract}';

-- Every contract and month has figures of its own, none so high above the others that relief is due.
insert into report_measure (vendor_id, report_id, activity, channel, measure, value)
select copy.vendor_id, pg_temp.other(r.id, copy.n), m.activity, m.channel, m.measure,
  floor(m.value * (0.96 + 0.0002 * (abs(hashtext(copy.n || m.measure || r.period)) % 400)))
from report r join report_measure m on m.vendor_id = r.vendor_id and m.report_id = r.id, copy
where r.contract_id = '${contract}';

insert into observation
select made.* from observation o, copy, jsonb_populate_record(o, jsonb_build_object(
  'id', pg_temp.other(o.id, copy.n), 'batch_id', pg_temp.other(o.batch_id, copy.n),
  'contract_id', copy.contract_id, 'vendor_id', copy.vendor_id)) made
where o.contract_id = '${contract}';

insert into observation_batch
select made.* from observation_batch b, copy, jsonb_populate_record(b, jsonb_build_object(
  'id', pg_temp.other(b.id, copy.n), 'contract_id', copy.contract_id, 'vendor_id', copy.vendor_id)) made
where b.contract_id = '${contract}';

insert into scorecard
select made.* from scorecard s, copy, jsonb_populate_record(s, jsonb_build_object(
  'id', pg_temp.other(s.id, copy.n), 'contract_id', copy.contract_id, 'vendor_id', copy.vendor_id)) made
where s.contract_id = '${contract}';

-- Whatever a scorecard consists of: every table that names one.
do $$
declare
  part text;
begin
  for part in
    select table_name from information_schema.columns
    where table_schema = 'public' and column_name = 'scorecard_id' loop
    execute format(
      'insert into %1$I select made.* from scorecard s
       join %1$I p on p.vendor_id = s.vendor_id and p.scorecard_id = s.id, copy,
       jsonb_populate_record(p, jsonb_build_object(
         ''scorecard_id'', pg_temp.other(s.id, copy.n), ''vendor_id'', copy.vendor_id)) made
       where s.contract_id = ''${contract}''', part);
  end loop;
end
$$;

drop table copy;
set session_replication_role = default;
analyze;
