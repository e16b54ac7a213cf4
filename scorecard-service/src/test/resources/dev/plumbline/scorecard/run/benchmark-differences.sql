-- Clauses whose figures the run and the statement do not agree on.
select count(*) filter (where
    mine.numerator is distinct from its.numerator or mine.denominator is distinct from its.denominator
    or (mine.value is null) <> (its.value is null) or abs(mine.value - its.value) > 1e-20) as differing,
  count(*) as clauses
from scorecard s
join scorecard_clause mine on mine.vendor_id = s.vendor_id and mine.scorecard_id = s.id
join deal d on d.contract_id = s.contract_id
join scorecard_clause its on its.vendor_id = s.vendor_id and its.scorecard_id = d.scorecard_id and its.code = mine.code
where s.period = date '${month}' and s.revision = 1
