package dev.plumbline.scorecard.ledger;

import dev.plumbline.kernel.money.Money;
import dev.plumbline.scorecard.sql.Row;
import dev.plumbline.scorecard.sql.Sql;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.VendorScope;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Sums over the entries that a caller may see.
@Singleton
class BalanceRows {

  private static final String COUNTED =
      """
       from ledger_entry
      where (vendor_id = ? or ?::uuid is null) and (vendor_id = ? or ?::uuid is null)
        and (contract_id = ? or ?::uuid is null) and (period = ? or ?::date is null)
      """;

  private static final String BY_CONTRACT =
      "select vendor_id, contract_id, currency, sum(amount) as amount"
          + COUNTED
          + """
          and (contract_id, currency) > (?, ?)
          group by vendor_id, contract_id, currency order by contract_id, currency limit ?""";

  private static final String BY_VENDOR =
      "select vendor_id, null::uuid as contract_id, currency, sum(amount) as amount"
          + COUNTED
          + """
          and (vendor_id, currency) > (?, ?)
          group by vendor_id, currency order by vendor_id, currency limit ?""";

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final Sql sql;
  private final VendorScope scope;

  BalanceRows(Sql sql, VendorScope scope) {
    this.sql = sql;
    this.scope = scope;
  }

  /// By the id that they are of, and by currency.
  List<Balance> list(Balances of, EntryFilter filter, PageRequest page) {
    @Nullable UUID own = scope.vendor().orElse(null);
    return sql.query(
        switch (of) {
          case CONTRACT -> BY_CONTRACT;
          case VENDOR -> BY_VENDOR;
        },
        BalanceRows::balance,
        own,
        own,
        filter.vendorId(),
        filter.vendorId(),
        filter.contractId(),
        filter.contractId(),
        filter.period(),
        filter.period(),
        page.afterId().orElse(BEFORE_ALL),
        page.after().isEmpty() ? "" : page.after().getLast(),
        page.rows());
  }

  private static Balance balance(Row row) throws SQLException {
    return new Balance(
        row.id("vendor_id"),
        Optional.ofNullable(row.id("contract_id")),
        new Money(row.number("amount"), Currency.getInstance(row.text("currency"))));
  }
}
