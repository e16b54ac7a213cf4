package dev.plumbline.scorecard.terms;

import static java.util.stream.Collectors.toMap;

import dev.plumbline.kernel.period.ReportingCalendar;
import dev.plumbline.scorecard.sql.Row;
import dev.plumbline.scorecard.sql.Sql;
import dev.plumbline.scorecard.sql.SqlArray;
import dev.plumbline.service.transaction.VendorScope;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The versions of contracts that are known here, within the scope of whoever asks.
@Singleton
class ContractVersions {

  private static final String CALENDARS =
      """
      select newest.* from (
        select distinct on (contract_id) contract_id, terms ->> 'timeZone' as zone,
          (terms -> 'reporting' ->> 'dueDay')::integer as due_day,
          (terms -> 'reporting' ->> 'graceDays')::integer as grace_days
        from contract_version where contract_id = any (?) and effective_from <= ?
        order by contract_id, effective_from desc, number desc) newest
      where zone is not null""";

  private static final String UNFETCHED =
      """
      select vendor_id, contract_id, number from contract_version
      where terms is null order by feed_position limit ?""";

  private static final String UNFETCHED_OF =
      "select from contract_version where contract_id = any (?) and terms is null limit 1";

  private static final String KEEP =
      """
      update contract_version set term_start = ?, term_end = ?, content_hash = ?, terms = ?::jsonb
      where contract_id = ? and number = ? and terms is null""";

  private static final String NEWEST =
      """
      select distinct on (v.contract_id) v.vendor_id, v.contract_id, v.number, v.term_start,
        coalesce(c.term_end, v.term_end) as term_end, c.renews, v.terms
      from contract_version v join contract c using (vendor_id, contract_id)
      where v.contract_id = any (?) and v.effective_from <= ?
      order by v.contract_id, v.effective_from desc, v.number desc""";

  /// Those that were in force before the one that is.
  private static final String EARLIER =
      """
      select distinct on (v.contract_id, v.effective_from)
        v.vendor_id, v.contract_id, v.effective_from, v.terms
      from contract_version v
      where v.contract_id = any (?) and v.terms is not null and v.effective_from < (
        select max(effective_from) from contract_version
        where contract_id = v.contract_id and effective_from <= ?)
      order by v.contract_id, v.effective_from, v.number desc""";

  private static final String INCOMPLETE =
      """
      select distinct contract_id from contract_version
      where contract_id = any (?) and effective_from <= ? and terms is null""";

  /// A version by its number.
  record Version(UUID vendorId, UUID contractId, int number) {}

  /// The newest version that is effective in a month.
  ///
  /// @param fetched absent until contract-service has given the terms
  record Newest(Version version, @Nullable Fetched fetched) {}

  /// Terms with the contract's term.
  ///
  /// @param terms as text
  record Fetched(LocalDate start, ContractEnd end, String terms) {

    boolean isBeside(YearMonth month) {
      return month.isBefore(YearMonth.from(start)) || end.isBefore(month);
    }
  }

  /// A version that was in force from a month on.
  ///
  /// @param terms as text
  record Earlier(UUID vendorId, UUID contractId, YearMonth from, String terms) {}

  private final Sql sql;
  private final VendorScope scope;

  ContractVersions(Sql sql, VendorScope scope) {
    this.sql = sql;
    this.scope = scope;
  }

  /// Whether every version that the feed told of has its terms.
  boolean areFetched(Collection<UUID> contractIds) {
    return sql.query(UNFETCHED_OF, _ -> true, SqlArray.ids(contractIds)).isEmpty();
  }

  List<Version> unfetched(int most) {
    return sql.query(UNFETCHED, ContractVersions::version, most);
  }

  void keep(FrozenTerms terms, String text) {
    sql.update(
        KEEP,
        terms.start(),
        terms.end(),
        terms.agreed().contentHash(),
        text,
        terms.contractId(),
        terms.agreed().version());
  }

  List<Newest> newest(Collection<UUID> contractIds, YearMonth month) {
    return sql.query(NEWEST, ContractVersions::newest, SqlArray.ids(contractIds), month).stream()
        .filter(newest -> scope.includes(newest.version().vendorId()))
        .toList();
  }

  List<Earlier> earlier(Collection<UUID> contractIds, YearMonth month) {
    return sql
        .query(
            EARLIER,
            row ->
                new Earlier(
                    row.id("vendor_id"),
                    row.id("contract_id"),
                    row.month("effective_from"),
                    row.text("terms")),
            SqlArray.ids(contractIds),
            month)
        .stream()
        .filter(earlier -> scope.includes(earlier.vendorId()))
        .toList();
  }

  /// Those contracts of which a version that is effective by a month has no terms yet.
  Set<UUID> incomplete(Collection<UUID> contractIds, YearMonth month) {
    return Set.copyOf(
        sql.query(INCOMPLETE, row -> row.id("contract_id"), SqlArray.ids(contractIds), month));
  }

  /// Without those whose terms are yet to be fetched.
  Map<UUID, ReportingCalendar> calendars(Collection<UUID> contractIds, YearMonth month) {
    return sql
        .query(
            CALENDARS,
            row -> Map.entry(row.id("contract_id"), calendar(row)),
            SqlArray.ids(contractIds),
            month)
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static ReportingCalendar calendar(Row row) throws SQLException {
    return new ReportingCalendar(
        ZoneId.of(row.text("zone")), row.whole("due_day"), row.whole("grace_days"));
  }

  private static Version version(Row row) throws SQLException {
    return new Version(row.id("vendor_id"), row.id("contract_id"), row.whole("number"));
  }

  private static Newest newest(Row row) throws SQLException {
    return new Newest(version(row), row.findText("terms") == null ? null : fetched(row));
  }

  private static Fetched fetched(Row row) throws SQLException {
    return new Fetched(
        row.date("term_start"),
        new ContractEnd(row.date("term_end"), row.flag("renews")),
        row.text("terms"));
  }
}
