package dev.plumbline.scorecard.report.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.scorecard.sql.Sql;
import dev.plumbline.scorecard.sql.SqlArray;
import dev.plumbline.scorecard.terms.ContractMonth;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/// The client's forecasts as they stood when they were locked: those of the newest revision that
/// was handed over by then. One query for all months of hundreds of contracts.
@Singleton
class LockedForecasts {

  private static final String LOCKED =
      """
      with locked as (
        select distinct on (r.contract_id, r.period) r.*
        from unnest(?, ?, ?) as wanted (contract_id, period, locked_at)
        join report r using (contract_id, period)
        where r.source = 'CLIENT' and r.submitted_at < wanted.locked_at and r.submitted_at <= ?
        order by r.contract_id, r.period, r.revision desc)
      select l.contract_id, l.period, m.activity, m.channel, m.value
      from locked l
      join report_measure m on m.vendor_id = l.vendor_id and m.report_id = l.id
        and m.measure = 'contactsForecast'""";

  private record Value(ContractMonth of, Line line, BigDecimal contacts) {}

  private final Sql sql;

  LockedForecasts(Sql sql) {
    this.sql = sql;
  }

  /// @param lockedAt the first instant that is too late, by month
  Map<ContractMonth, Map<Line, BigDecimal>> of(Map<ContractMonth, Instant> lockedAt, Instant asOf) {
    Collection<Map.Entry<ContractMonth, Instant>> wanted = lockedAt.entrySet();
    return sql
        .query(
            LOCKED,
            row ->
                new Value(
                    new ContractMonth(row.id("contract_id"), row.month("period")),
                    new Line(row.text("activity"), row.text("channel")),
                    row.number("value")),
            SqlArray.ids(wanted, it -> it.getKey().contractId()),
            SqlArray.months(wanted, it -> it.getKey().month()),
            SqlArray.instants(wanted, Map.Entry::getValue),
            asOf)
        .stream()
        .collect(groupingBy(Value::of, toMap(Value::line, Value::contacts)));
  }
}
