package dev.plumbline.scorecard.ledger;

import dev.plumbline.kernel.money.Money;
import dev.plumbline.scorecard.sql.Query;
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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Sums over the entries that a caller may see.
@Singleton
class BalanceRows {

  private static final String BY_CONTRACT =
      """
      select vendor_id, contract_id, currency, sum(amount) as amount
      from ledger_entry where true""";

  private static final String BY_VENDOR =
      """
      select vendor_id, null::uuid as contract_id, currency, sum(amount) as amount
      from ledger_entry where true""";

  private final Sql sql;
  private final VendorScope scope;

  BalanceRows(Sql sql, VendorScope scope) {
    this.sql = sql;
    this.scope = scope;
  }

  /// By the id that they are of, and by currency.
  List<Balance> list(Balances of, EntryFilter filter, PageRequest page) {
    @Nullable UUID after = page.afterId().orElse(null);
    @Nullable String currency = page.after(1, Function.identity()).orElse(null);
    return sql.query(
        switch (of) {
          case CONTRACT ->
              counted(BY_CONTRACT, filter)
                  .and("(contract_id, currency) > (?, ?)", after, currency)
                  .then("group by vendor_id, contract_id, currency")
                  .then("order by contract_id, currency limit ?", page.rows());
          case VENDOR ->
              counted(BY_VENDOR, filter)
                  .and("(vendor_id, currency) > (?, ?)", after, currency)
                  .then("group by vendor_id, currency")
                  .then("order by vendor_id, currency limit ?", page.rows());
        },
        BalanceRows::balance);
  }

  private Query counted(String select, EntryFilter filter) {
    return Query.of(select)
        .and("vendor_id = ?", scope.vendor().orElse(null))
        .and("vendor_id = ?", filter.vendorId())
        .and("contract_id = ?", filter.contractId())
        .and("period = ?", filter.period());
  }

  private static Balance balance(Row row) throws SQLException {
    return new Balance(
        row.id("vendor_id"),
        Optional.ofNullable(row.id("contract_id")),
        new Money(row.number("amount"), Currency.getInstance(row.text("currency"))));
  }
}
