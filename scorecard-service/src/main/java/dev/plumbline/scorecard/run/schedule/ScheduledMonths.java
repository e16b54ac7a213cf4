package dev.plumbline.scorecard.run.schedule;

import dev.plumbline.scorecard.sql.Sql;
import dev.plumbline.scorecard.sql.SqlArray;
import dev.plumbline.scorecard.terms.KnownContract;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Which months of which contracts the schedule has seen to: each once, whatever became of it.
@Singleton
class ScheduledMonths {

  private static final String TAKE =
      """
      insert into scheduled_month (vendor_id, contract_id, period, scheduled_at)
      select due.vendor_id, due.contract_id, ?, ? from unnest(?, ?) as due (vendor_id, contract_id)
      on conflict do nothing
      returning contract_id""";

  private final Sql sql;

  ScheduledMonths(Sql sql) {
    this.sql = sql;
  }

  Set<UUID> of(YearMonth period) {
    return Set.copyOf(
        sql.query(
            "select contract_id from scheduled_month where period = ?",
            row -> row.id("contract_id"),
            period));
  }

  /// Those of the contracts whose month nobody has taken before.
  List<UUID> take(List<KnownContract> contracts, YearMonth period, Instant at) {
    return sql.query(
        TAKE,
        row -> row.id("contract_id"),
        period,
        at,
        SqlArray.ids(contracts, KnownContract::vendorId),
        SqlArray.ids(contracts, KnownContract::contractId));
  }
}
