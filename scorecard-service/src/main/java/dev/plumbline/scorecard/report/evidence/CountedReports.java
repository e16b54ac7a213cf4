package dev.plumbline.scorecard.report.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.measure.Party;
import dev.plumbline.scorecard.report.ReportStatus;
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
import java.util.NavigableMap;
import java.util.TreeMap;

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
        m.activity, m.channel, array_agg(m.measure) as measures, array_agg(m.value) as figures
      from counted c
      join report_measure m on m.vendor_id = c.vendor_id and m.report_id = c.id
      group by c.contract_id, c.period, c.source, c.revision, c.first_submitted_at,
        m.activity, m.channel""";

  private record Counted(ContractMonth of, Party source, int revision, Instant firstSubmittedAt) {}

  private record CountedLine(Counted report, Line line, Measures measures) {}

  private final Sql sql;

  CountedReports(Sql sql) {
    this.sql = sql;
  }

  Map<ContractMonth, Map<Party, Report>> of(Collection<ContractMonth> wanted, Instant asOf) {
    Map<Counted, List<CountedLine>> byReport =
        sql
            .query(
                COUNTED,
                CountedReports::line,
                SqlArray.ids(wanted, ContractMonth::contractId),
                SqlArray.months(wanted, ContractMonth::month),
                asOf,
                asOf.minus(ReportStatus.RETURNED_COUNTS),
                asOf)
            .stream()
            .collect(groupingBy(CountedLine::report));
    return byReport.entrySet().stream()
        .collect(
            groupingBy(
                entry -> entry.getKey().of(),
                toMap(
                    entry -> entry.getKey().source(),
                    entry -> report(entry.getKey(), entry.getValue()))));
  }

  private static Report report(Counted counted, List<CountedLine> lines) {
    return new Report(
        counted.revision(),
        counted.firstSubmittedAt(),
        lines.stream().collect(toMap(CountedLine::line, CountedLine::measures)));
  }

  private static CountedLine line(Row row) throws SQLException {
    return new CountedLine(
        new Counted(
            new ContractMonth(row.id("contract_id"), row.month("period")),
            row.constant(Party.class, "source"),
            row.whole("revision"),
            row.instant("first_submitted_at")),
        new Line(row.text("activity"), row.text("channel")),
        measures(row));
  }

  private static Measures measures(Row row) throws SQLException {
    List<String> codes = row.texts("measures");
    List<BigDecimal> figures = row.numbers("figures");
    NavigableMap<String, BigDecimal> byCode = new TreeMap<>();
    for (int i = 0; i < codes.size(); i++) {
      byCode.put(codes.get(i), figures.get(i));
    }
    return new Measures(byCode);
  }
}
