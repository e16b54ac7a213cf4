-- Scores a month of all contracts, as second revisions beside those of the run: pools the same measures over the same
-- windows and writes the same rows. Credits, the chance that explains a value, reliefs and the change since the month
-- before are left out, so it does less than a run.
with wanted as (
  select c.contract_id, c.place, c.code, c.rated, month::date as period
  from deal_clause c cross join lateral generate_series(
    date '${month}' - make_interval(months => c.months - 1), date '${month}', interval '1 month') month),
counted as (
  select distinct on (r.contract_id, r.period) r.*
  from report r join deal using (contract_id)
  where r.source = 'VENDOR' and r.status <> 'RETURNED' and r.submitted_at <= now()
    and r.period between date '${month}' - interval '2 months' and date '${month}'
  order by r.contract_id, r.period, r.revision desc),
figure as (
  select c.contract_id, c.period, c.revision, m.activity, m.channel, m.measure, m.value
  from counted c join report_measure m on m.vendor_id = c.vendor_id and m.report_id = c.id),
rating as (
  select contract_id, period, clause, activity, channel, sum(rating)::numeric as points, count(*)::numeric as given
  from observation
  where side = 'CLIENT' and period between date '${month}' - interval '2 months' and date '${month}'
  group by contract_id, period, clause, activity, channel),
part as (
  select w.contract_id, w.place, w.period, 'VENDOR' as source, f.revision, f.activity, f.channel,
    sum(f.value * m.numerator) as numerator, sum(f.value * m.denominator) as denominator,
    json_object_agg(f.measure, f.value) as measures
  from wanted w
  join deal_line l using (contract_id, place)
  join deal_measure m using (contract_id, place)
  join figure f on f.contract_id = w.contract_id and f.period = w.period
    and f.activity = l.activity and f.channel = l.channel and f.measure = m.measure
  where not w.rated
  group by w.contract_id, w.place, w.period, f.revision, f.activity, f.channel
  union all
  select w.contract_id, w.place, w.period, 'CLIENT', null, r.activity, r.channel, r.points, r.given,
    json_build_object('ratingPoints', r.points, 'ratingsGiven', r.given)
  from wanted w
  join rating r on r.contract_id = w.contract_id and r.period = w.period and r.clause = w.code
  where w.rated),
source as (
  select contract_id, place, period, sum(numerator) as numerator, sum(denominator) as denominator,
    json_build_object('period', to_char(period, 'YYYY-MM'), 'source', source, 'revision', revision,
      'lines', json_agg(json_build_object('activity', activity, 'channel', channel, 'measures', measures))) as document
  from part group by contract_id, place, period, source, revision),
pooled as (
  select contract_id, place, sum(numerator) as numerator, sum(denominator) as denominator,
    json_agg(document order by period) as sources, json_agg(to_char(period, 'YYYY-MM') order by period) as periods
  from source group by contract_id, place),
valued as (
  select c.*, coalesce(p.numerator, 0) as numerator, coalesce(p.denominator, 0) as denominator, p.sources, p.periods,
    (p.numerator * c.scale)::numeric(80, 30) / nullif(p.denominator, 0) as value
  from deal_clause c left join pooled p using (contract_id, place)),
decided as (
  select v.*, case
    when rated and denominator < greatest(sample * months, 1) then 'NOT_MEASURED'
    when not rated and denominator < sample * months then 'NOT_REPORTED'
    when value is null then 'NO_VOLUME'
    when falling and value <= expected or not falling and value >= expected then 'MET'
    when falling and value <= minimum or not falling and value >= minimum then 'BELOW_EXPECTED'
    else 'BELOW_MINIMUM' end as outcome
  from valued v),
scored as materialized (
  select d.*, case outcome
    when 'MET' then 100
    when 'BELOW_EXPECTED' then 50 + 50 * (value - minimum) / (expected - minimum)
    when 'BELOW_MINIMUM' then greatest(0, 50 + 50 * (value - minimum) / (expected - minimum))
    when 'NOT_REPORTED' then 0 end as attainment
  from decided d),
card as materialized (
  select contract_id,
    sum(weight * attainment) / sum(weight) filter (where attainment is not null) as overall,
    sum(weight * attainment) filter (where family in ('CUSTOMER_EXPERIENCE', 'BEHAVIOUR'))
      / sum(weight) filter (where attainment is not null and family in ('CUSTOMER_EXPERIENCE', 'BEHAVIOUR')) as experience,
    json_agg(json_build_object(
      'code', code, 'metric', metric, 'metricVersion', version, 'scale', scale, 'weight', weight,
      'target', json_build_object('expected', expected, 'minimum', minimum), 'outcome', outcome,
      'rule', format('The value %s against %s and at least %s: %s.', round(value, 4), expected, minimum, outcome),
      'numerator', numerator, 'denominator', denominator, 'value', value, 'attainment', attainment,
      'periods', periods, 'sources', sources) order by place) as clauses
  from scored group by contract_id),
standing as (
  select d.*, c.overall, c.experience, c.clauses, case
    when overall is null then 'UNRATED' when overall >= 90 then 'LEADING' when overall >= 75 then 'ON_TRACK'
    when overall >= 60 then 'WATCH' else 'AT_RISK' end as standing
  from card c join deal d using (contract_id)),
scorecards as (
  insert into scorecard (vendor_id, contract_id, contract_reference, id, period, revision, life, terms_version, overall,
    standing, standing_before_cap, experience_and_behaviour, currency, fee_basis, input_hash, feed_position, computed_at)
  select vendor_id, contract_id, reference, scorecard_id, date '${month}', 2, 'PROVISIONAL', version, overall,
    standing, standing, experience, currency, 'UNKNOWN', encode(sha256(clauses::text::bytea), 'hex'), 1, now()
  from standing),
families as (
  insert into scorecard_family (vendor_id, scorecard_id, family, score)
  select vendor_id, scorecard_id, family, sum(weight * attainment) / sum(weight)
  from scored where attainment is not null group by vendor_id, scorecard_id, family),
clauses as (
  insert into scorecard_clause (vendor_id, scorecard_id, place, code, metric, metric_version, family, unit, decimals,
    weight, critical, expected_low, minimum_low, expected_high, minimum_high, outcome, numerator, denominator, value,
    attainment, is_default, default_reason, origin, misses, chronic_defaults, default_row, chronic, after_default, met_run)
  select vendor_id, scorecard_id, place, code, metric, version, family, unit, decimals, weight, critical,
    case when not falling then expected end, case when not falling then minimum end,
    case when falling then expected end, case when falling then minimum end,
    outcome, numerator, denominator, value, attainment, outcome in ('BELOW_MINIMUM', 'NOT_REPORTED'),
    case when outcome in ('BELOW_MINIMUM', 'NOT_REPORTED') then outcome end, code, '{}', '{}', 0, false,
    outcome in ('BELOW_MINIMUM', 'NOT_REPORTED'), 0
  from scored),
facts as (
  insert into scorecard_fact (vendor_id, scorecard_id, place, code, detail)
  select vendor_id, scorecard_id, place, code, detail from deal_fact)
insert into scorecard_explanation (vendor_id, scorecard_id, document)
select vendor_id, scorecard_id, json_build_object(
  'cap', json_build_object('standing', standing, 'beforeCap', standing, 'experience', experience), 'clauses', clauses)
from standing
