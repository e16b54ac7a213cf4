package dev.plumbline.scorecard.report.missing;

import static java.util.stream.Collectors.joining;

import dev.plumbline.kernel.period.ReportingCalendar;
import dev.plumbline.scorecard.report.ReportStatus;
import dev.plumbline.scorecard.sql.Row;
import dev.plumbline.scorecard.sql.Sql;
import dev.plumbline.scorecard.terms.KnownContract;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.VendorScope;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the contracts whose month is not reported, within the caller's scope: those whose term
/// covers the month, less those of which a report counts. A contract whose terms are yet to be
/// fetched has no calendar and is not judged.
@Singleton
class MissingReports {

  private static final String IN_TERM =
      """
      select c.vendor_id, c.contract_id, c.reference, v.terms ->> 'timeZone' as time_zone,
        (v.terms #>> '{reporting,dueDay}')::integer as due_day,
        (v.terms #>> '{reporting,graceDays}')::integer as grace_days
      from contract c join lateral (
        select * from contract_version v
        where v.contract_id = c.contract_id and v.effective_from <= ?
        order by v.effective_from desc, v.number desc limit 1) v on true
      where coalesce(c.term_end, v.term_end) >= ? and v.term_start < ?""";

  private static final String UNREPORTED =
      """
       and not exists (
        select from report r
        where r.vendor_id = c.vendor_id and r.contract_id = c.contract_id and r.period = ?
          and r.source = 'VENDOR'
          and (r.status in ('SUBMITTED', 'ACCEPTED') or r.status = 'RETURNED' and r.decided_at > ?))
      order by c.contract_id limit ?""";

  /// What narrows the listing, where there is a value. A condition that may be none hides from the
  /// planner how much it narrows, and the plan for all callers becomes a bad one.
  private record Condition(String text, @Nullable Object value) {}

  private final Sql sql;
  private final VendorScope scope;

  MissingReports(Sql sql, VendorScope scope) {
    this.sql = sql;
    this.scope = scope;
  }

  /// By the contract's id.
  List<MissingReport> list(MissingReportFilter filter, Instant asOf, PageRequest page) {
    YearMonth period = filter.period();
    List<Condition> given =
        Stream.of(
                new Condition(" and c.contract_id > ?", page.afterId().orElse(null)),
                new Condition(" and c.contract_id = ?", filter.contractId()),
                new Condition(" and c.vendor_id = ?", filter.vendorId()),
                new Condition(" and c.vendor_id = ?", scope.vendor().orElse(null)))
            .filter(condition -> condition.value() != null)
            .toList();
    return sql.query(
        IN_TERM + given.stream().map(Condition::text).collect(joining()) + UNREPORTED,
        row -> missing(row, period, asOf),
        Stream.of(
                Stream.of(period, period, period.plusMonths(1)),
                given.stream().map(Condition::value),
                Stream.of(period, asOf.minus(ReportStatus.RETURNED_COUNTS), page.rows()))
            .flatMap(values -> values)
            .toArray());
  }

  private static MissingReport missing(Row row, YearMonth period, Instant asOf)
      throws SQLException {
    return MissingReport.of(
        new KnownContract(row.id("vendor_id"), row.id("contract_id"), row.text("reference")),
        period,
        new ReportingCalendar(
            ZoneId.of(row.text("time_zone")), row.whole("due_day"), row.whole("grace_days")),
        asOf);
  }
}
