package dev.plumbline.scorecard.report.missing;

import dev.plumbline.kernel.period.ReportingCalendar;
import dev.plumbline.scorecard.report.ReportStatus;
import dev.plumbline.scorecard.sql.Query;
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

  private final Sql sql;
  private final VendorScope scope;

  MissingReports(Sql sql, VendorScope scope) {
    this.sql = sql;
    this.scope = scope;
  }

  /// By the contract's id.
  List<MissingReport> list(MissingReportFilter filter, Instant asOf, PageRequest page) {
    YearMonth period = filter.period();
    return sql.query(
        Query.of(IN_TERM, period, period, period.plusMonths(1))
            .and("c.contract_id > ?", page.afterId().orElse(null))
            .and("c.contract_id = ?", filter.contractId())
            .and("c.vendor_id = ?", filter.vendorId())
            .and("c.vendor_id = ?", scope.vendor().orElse(null))
            .then(UNREPORTED, period, asOf.minus(ReportStatus.RETURNED_COUNTS), page.rows()),
        row -> missing(row, period, asOf));
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
