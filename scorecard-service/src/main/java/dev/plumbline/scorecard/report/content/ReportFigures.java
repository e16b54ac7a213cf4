package dev.plumbline.scorecard.report.content;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.scorecard.report.Report;
import dev.plumbline.scorecard.sql.Row;
import dev.plumbline.scorecard.sql.Sql;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The rows of a report: its figures by line and measure, and the confirmations.
@Singleton
public class ReportFigures {

  private static final String INSERT =
      """
      insert into report_measure (vendor_id, report_id, activity, channel, measure, value)
      values (?, ?, ?, ?, ?, ?)""";

  private static final String INSERT_CONFIRMATION =
      """
      insert into report_confirmation (vendor_id, report_id, activity, channel, measure, comment)
      values (?, ?, ?, ?, ?, ?)""";

  private static final String MINE = " where vendor_id = ? and report_id = ?";

  private static final String ORDER = " order by activity, channel, measure";

  private static final String HISTORY =
      """
      with earlier as (
        select distinct on (period) vendor_id, id from report
        where vendor_id = ? and contract_id = ? and source = ? and period < ? and status <> 'DRAFT'
        order by period, revision desc)
      select activity, channel, measure, value
      from earlier e join report_measure m on m.vendor_id = e.vendor_id and m.report_id = e.id""";

  private record Value(Line line, String measure, BigDecimal value) {}

  private final Sql sql;

  ReportFigures(Sql sql) {
    this.sql = sql;
  }

  /// Puts the content in place of what the draft said before.
  public void write(Report report, ReportContent content) {
    sql.update("delete from report_measure" + MINE, report.vendorId(), report.id());
    sql.update("delete from report_confirmation" + MINE, report.vendorId(), report.id());
    sql.batch(
        INSERT,
        content.lines().stream()
            .flatMap(
                reported ->
                    reported.measures().values().entrySet().stream()
                        .map(
                            measure ->
                                List.of(
                                    report.vendorId(),
                                    report.id(),
                                    reported.line().activity(),
                                    reported.line().channel(),
                                    measure.getKey(),
                                    measure.getValue())))
            .toList());
    sql.batch(
        INSERT_CONFIRMATION,
        content.confirmations().stream()
            .map(
                confirmation ->
                    List.of(
                        report.vendorId(),
                        report.id(),
                        confirmation.line().activity(),
                        confirmation.line().channel(),
                        confirmation.measure(),
                        confirmation.comment()))
            .toList());
  }

  /// What the report says, its lines in order.
  public ReportContent read(Report report) {
    List<Value> values =
        sql.query(
            "select * from report_measure" + MINE,
            ReportFigures::value,
            report.vendorId(),
            report.id());
    List<Confirmation> confirmations =
        sql.query(
            "select * from report_confirmation" + MINE + ORDER,
            row -> new Confirmation(line(row), row.text("measure"), row.text("comment")),
            report.vendorId(),
            report.id());
    return new ReportContent(lines(values), confirmations, report.notes().orElse(null));
  }

  /// What the same side last submitted for each earlier month of the contract.
  public History history(Report report) {
    return new History(
        sql
            .query(
                HISTORY,
                ReportFigures::value,
                report.vendorId(),
                report.contractId(),
                report.source(),
                report.period())
            .stream()
            .collect(
                groupingBy(
                    Value::line, groupingBy(Value::measure, mapping(Value::value, toList())))));
  }

  private static List<ReportedLine> lines(List<Value> values) {
    return values.stream()
        .collect(
            groupingBy(Value::line, TreeMap::new, Collectors.toMap(Value::measure, Value::value)))
        .entrySet()
        .stream()
        .map(line -> new ReportedLine(line.getKey(), Measures.of(line.getValue())))
        .toList();
  }

  private static Value value(Row row) throws SQLException {
    return new Value(line(row), row.text("measure"), row.number("value"));
  }

  private static Line line(Row row) throws SQLException {
    return new Line(row.text("activity"), row.text("channel"));
  }
}
