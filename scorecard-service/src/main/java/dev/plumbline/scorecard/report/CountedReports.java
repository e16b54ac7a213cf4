package dev.plumbline.scorecard.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.measure.Party;
import dev.plumbline.scorecard.scoring.evidence.Report;
import dev.plumbline.scorecard.sql.Row;
import dev.plumbline.scorecard.sql.Sql;
import dev.plumbline.scorecard.sql.SqlArray;
import dev.plumbline.scorecard.terms.ContractMonth;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The reports that count for a month: of each side the newest revision that was handed over, but a
/// returned one only until 5 days after its return, and one of a month that was FINAL from its
/// acceptance on. One query for all months of hundreds of contracts. Every report has a figure, or
/// it could not have been written.
@Singleton
class CountedReports {

  private static final String COUNTED =
      """
      with submitted as (
        select r.*,
          min(submitted_at) over (partition by contract_id, period, source) as first_submitted_at
        from unnest(?, ?) as wanted (contract_id, period) join report r using (contract_id, period)
        where submitted_at <= ?),
      counted as (
        select distinct on (contract_id, period, source) * from submitted
        where (status <> 'RETURNED' or decided_at > ?)
          and (not after_final or status = 'ACCEPTED' and decided_at <= ?)
        order by contract_id, period, source, revision desc)
      select c.contract_id, c.period, c.source, c.revision, c.first_submitted_at,
        m.activity, m.channel, m.measure, m.value
      from counted c
      join report_measure m on m.vendor_id = c.vendor_id and m.report_id = c.id""";

  private record Counted(ContractMonth of, Party source, int revision, Instant firstSubmittedAt) {}

  private record Value(Counted report, Line line, String measure, BigDecimal value) {}

  private final Sql sql;

  CountedReports(Sql sql) {
    this.sql = sql;
  }

  Map<ContractMonth, Map<Party, Report>> of(Collection<ContractMonth> wanted, Instant asOf) {
    Map<Counted, List<Value>> byReport =
        sql
            .query(
                COUNTED,
                CountedReports::value,
                SqlArray.ids(wanted, ContractMonth::contractId),
                SqlArray.months(wanted, ContractMonth::month),
                asOf,
                asOf.minus(ReportStatus.RETURNED_COUNTS),
                asOf)
            .stream()
            .collect(groupingBy(Value::report));
    return byReport.entrySet().stream()
        .collect(
            groupingBy(
                entry -> entry.getKey().of(),
                toMap(
                    entry -> entry.getKey().source(),
                    entry -> report(entry.getKey(), entry.getValue()))));
  }

  private static Report report(Counted counted, List<Value> values) {
    Map<Line, Map<String, BigDecimal>> byLine =
        values.stream().collect(groupingBy(Value::line, toMap(Value::measure, Value::value)));
    return new Report(
        counted.revision(),
        counted.firstSubmittedAt(),
        byLine.entrySet().stream()
            .collect(toMap(Map.Entry::getKey, line -> Measures.of(line.getValue()))));
  }

  private static Value value(Row row) throws SQLException {
    return new Value(
        new Counted(
            new ContractMonth(row.id("contract_id"), row.month("period")),
            row.constant(Party.class, "source"),
            row.whole("revision"),
            row.instant("first_submitted_at")),
        new Line(row.text("activity"), row.text("channel")),
        row.text("measure"),
        row.number("value"));
  }
}
