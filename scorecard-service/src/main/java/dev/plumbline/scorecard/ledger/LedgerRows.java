package dev.plumbline.scorecard.ledger;

import static java.util.stream.Collectors.toMap;

import dev.plumbline.kernel.money.Money;
import dev.plumbline.scorecard.ledger.LedgerEntry.Revision;
import dev.plumbline.scorecard.scorecard.StoredScorecard;
import dev.plumbline.scorecard.sql.Query;
import dev.plumbline.scorecard.sql.Row;
import dev.plumbline.scorecard.sql.Sql;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.time.Ids;
import dev.plumbline.service.transaction.VendorScope;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The entries that a caller may see: a vendor its own.
@Singleton
class LedgerRows {

  private static final String INSERT =
      """
      insert into ledger_entry (vendor_id, contract_id, id, period, clause, credit_period, kind,
        amount, currency, scorecard_id, revision, reason, posted_at, posted_by)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

  private static final String STANDING =
      """
      select clause, credit_period, currency, sum(amount) as amount from ledger_entry
      where contract_id = ? and period = ? and scorecard_id is not null
      group by clause, credit_period, currency order by clause, credit_period""";

  private final Sql sql;
  private final VendorScope scope;

  LedgerRows(Sql sql, VendorScope scope) {
    this.sql = sql;
    this.scope = scope;
  }

  /// What was posted of a month by its scorecards, summed.
  Map<Subject, BigDecimal> standing(UUID contractId, YearMonth period) {
    return sql
        .query(STANDING, row -> Map.entry(subject(row), row.number("amount")), contractId, period)
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  void post(StoredScorecard scorecard, Stream<Posting> postings, Instant at, String by) {
    sql.batch(
        INSERT,
        postings
            .map(
                posting ->
                    Arrays.<@Nullable Object>asList(
                        scorecard.vendorId(),
                        scorecard.contractId(),
                        Ids.next(),
                        scorecard.period(),
                        posting.subject().clause(),
                        posting.subject().creditPeriod().orElse(null),
                        posting.kind(),
                        posting.amount(),
                        posting.subject().currency().getCurrencyCode(),
                        scorecard.id(),
                        scorecard.revision(),
                        null,
                        at,
                        by))
            .toList());
  }

  UUID correct(UUID vendorId, Correction correction, Instant at, String by) {
    UUID id = Ids.next();
    sql.update(
        INSERT,
        vendorId,
        correction.contractId(),
        id,
        correction.period(),
        correction.clause(),
        null,
        EntryKind.CORRECTION,
        correction.amount(),
        correction.currency(),
        null,
        null,
        correction.reason(),
        at,
        by);
    return id;
  }

  Optional<LedgerEntry> find(UUID id) {
    return sql.query(visible().and("id = ?", id), LedgerRows::entry).stream().findFirst();
  }

  /// By age.
  List<LedgerEntry> list(EntryFilter filter, PageRequest page) {
    return sql.query(
        visible()
            .and("vendor_id = ?", filter.vendorId())
            .and("contract_id = ?", filter.contractId())
            .and("period = ?", filter.period())
            .and("id > ?", page.afterId().orElse(null))
            .then("order by id limit ?", page.rows()),
        LedgerRows::entry);
  }

  private Query visible() {
    return Query.of("select * from ledger_entry where true")
        .and("vendor_id = ?", scope.vendor().orElse(null));
  }

  private static Subject subject(Row row) throws SQLException {
    return new Subject(
        row.text("clause"), findMonth(row), Currency.getInstance(row.text("currency")));
  }

  private static LedgerEntry entry(Row row) throws SQLException {
    return new LedgerEntry(
        row.id("id"),
        row.id("vendor_id"),
        row.id("contract_id"),
        row.month("period"),
        Optional.ofNullable(row.findText("clause")),
        findMonth(row),
        row.constant(EntryKind.class, "kind"),
        new Money(row.number("amount"), Currency.getInstance(row.text("currency"))),
        revision(row),
        Optional.ofNullable(row.findText("reason")),
        row.instant("posted_at"),
        row.text("posted_by"));
  }

  private static Optional<Revision> revision(Row row) throws SQLException {
    UUID scorecard = row.id("scorecard_id");
    return scorecard == null
        ? Optional.empty()
        : Optional.of(new Revision(scorecard, row.whole("revision")));
  }

  private static Optional<YearMonth> findMonth(Row row) throws SQLException {
    @Nullable LocalDate first = row.findDate("credit_period");
    return Optional.ofNullable(first).map(YearMonth::from);
  }
}
