package dev.plumbline.scorecard.invoice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.plumbline.kernel.money.Money;
import dev.plumbline.scorecard.sql.Row;
import dev.plumbline.scorecard.sql.Sql;
import dev.plumbline.scorecard.sql.SqlArray;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Currency;
import java.util.Map;
import java.util.UUID;

/// The invoices that are months' fees: of each month the newest that was accepted by an instant.
/// One query for hundreds of contracts.
@Singleton
class AcceptedInvoices {

  private static final String ACCEPTED =
      """
      select distinct on (contract_id, period) contract_id, period, net, currency
      from invoice
      where contract_id = any (?) and period = any (?) and status = 'ACCEPTED' and decided_at <= ?
      order by contract_id, period, revision desc""";

  private record Accepted(UUID contractId, YearMonth period, Money amount) {}

  private final Sql sql;

  AcceptedInvoices(Sql sql) {
    this.sql = sql;
  }

  Map<UUID, Map<YearMonth, Money>> of(
      Collection<UUID> contractIds, Collection<YearMonth> months, Instant asOf) {
    return sql
        .query(
            ACCEPTED,
            AcceptedInvoices::accepted,
            SqlArray.ids(contractIds),
            SqlArray.months(months),
            asOf)
        .stream()
        .collect(groupingBy(Accepted::contractId, toMap(Accepted::period, Accepted::amount)));
  }

  private static Accepted accepted(Row row) throws SQLException {
    return new Accepted(
        row.id("contract_id"),
        row.month("period"),
        new Money(row.number("net"), Currency.getInstance(row.text("currency"))));
  }
}
