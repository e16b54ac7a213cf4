package dev.plumbline.scorecard.terms;

import dev.plumbline.scorecard.sql.Query;
import dev.plumbline.scorecard.sql.Row;
import dev.plumbline.scorecard.sql.Sql;
import dev.plumbline.scorecard.sql.SqlArray;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.VendorScope;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The contracts that are known here, within the scope of whoever asks.
@Singleton
class KnownContracts {

  private static final String COLUMNS = "select vendor_id, contract_id, reference from contract ";

  private static final String HOLD =
      "select from contract where contract_id = any (?) order by contract_id for no key update";

  /// Contracts whose terms are yet to be fetched may be in term as well.
  private static final String IN_TERM =
      """
      select c.vendor_id, c.contract_id, c.reference
      from contract c join lateral (
        select term_start, term_end from contract_version v
        where v.contract_id = c.contract_id and v.effective_from <= ?
        order by v.effective_from desc, v.number desc limit 1) v on true
      where v.term_start is null
        or (coalesce(c.term_end, v.term_end) >= ? and v.term_start < ?)
      order by c.contract_id""";

  private final Sql sql;
  private final VendorScope scope;

  KnownContracts(Sql sql, VendorScope scope) {
    this.sql = sql;
    this.scope = scope;
  }

  List<KnownContract> find(Collection<UUID> contractIds) {
    return sql
        .query(
            COLUMNS + "where contract_id = any (?)",
            KnownContracts::contract,
            SqlArray.ids(contractIds))
        .stream()
        .filter(contract -> scope.includes(contract.vendorId()))
        .toList();
  }

  List<KnownContract> page(@Nullable UUID vendorId, @Nullable UUID contractId, PageRequest page) {
    return sql.query(
        Query.of(COLUMNS + "where true")
            .and("vendor_id = ?", scope.vendor().orElse(null))
            .and("vendor_id = ?", vendorId)
            .and("contract_id = ?", contractId)
            .and("contract_id > ?", page.afterId().orElse(null))
            .then("order by contract_id limit ?", page.rows()),
        KnownContracts::contract);
  }

  /// Until the transaction ends, nobody else holds these.
  void hold(Collection<UUID> contractIds) {
    sql.query(HOLD, _ -> true, SqlArray.ids(contractIds));
  }

  /// In the order of their ids.
  List<KnownContract> inTerm(YearMonth month) {
    return sql.query(IN_TERM, KnownContracts::contract, month, month, month.plusMonths(1));
  }

  private static KnownContract contract(Row row) throws SQLException {
    return new KnownContract(row.id("vendor_id"), row.id("contract_id"), row.text("reference"));
  }
}
