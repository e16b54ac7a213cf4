-- What the contracts agree on, in tables as a statement likes them; made before its time is taken.
create temp table deal as
select c.vendor_id, c.contract_id, c.reference, v.number as version, v.terms ->> 'currency' as currency, v.terms,
  gen_random_uuid() as scorecard_id
from contract c join contract_version v using (vendor_id, contract_id);

create temp table deal_clause as
select d.vendor_id, d.contract_id, d.scorecard_id, (c.place - 1)::integer as place, c.clause ->> 'code' as code,
  c.clause -> 'lines' as lines, c.clause ->> 'type' = 'BEHAVIOUR' as rated,
  case when c.clause ->> 'window' in ('ROLLING_3', 'QUARTER') then 3 else 1 end as months,
  (c.clause ->> 'weight')::integer as weight, (c.clause ->> 'critical')::boolean as critical,
  (c.clause ->> 'expected')::numeric as expected, (c.clause ->> 'minimum')::numeric as minimum,
  coalesce((c.clause ->> 'minimumSample')::integer, 0) as sample,
  m.metric ->> 'code' as metric, (m.metric ->> 'version')::integer as version, m.metric ->> 'family' as family,
  m.metric ->> 'unit' as unit, (m.metric ->> 'decimals')::integer as decimals,
  (m.metric ->> 'scale')::numeric as scale, m.metric ->> 'direction' = 'LOWER_IS_BETTER' as falling,
  m.metric -> 'numerator' as numerator, m.metric -> 'denominator' as denominator
from deal d
cross join lateral jsonb_array_elements(d.terms -> 'clauses') with ordinality as c (clause, place)
cross join lateral (
  select metric from jsonb_array_elements(d.terms -> 'metrics') metric
  where metric ->> 'code' = coalesce(c.clause ->> 'metric', 'behaviour') limit 1) m;

create temp table deal_line as
select c.contract_id, c.place, l.activity, l.channel
from deal_clause c cross join lateral jsonb_to_recordset(c.lines) as l (activity text, channel text);

create temp table deal_measure as
select c.contract_id, c.place, m.measure,
  coalesce((c.numerator ->> m.measure)::numeric, 0) as numerator,
  coalesce((c.denominator ->> m.measure)::numeric, 0) as denominator
from deal_clause c cross join lateral (
  select jsonb_object_keys(c.numerator) union select jsonb_object_keys(c.denominator)) as m (measure);

-- Facts follow from the terms and the day of the report; they are written as they were found.
create temp table deal_fact as
select d.vendor_id, d.scorecard_id, f.place, f.code, f.detail
from deal d join scorecard s on s.contract_id = d.contract_id and s.period = date '${month}'
join scorecard_fact f on f.vendor_id = s.vendor_id and f.scorecard_id = s.id;

alter table deal drop column terms;
alter table deal_clause drop column lines, drop column numerator, drop column denominator;
grant select on deal, deal_clause, deal_line, deal_measure, deal_fact to scorecard_client;
analyze;
