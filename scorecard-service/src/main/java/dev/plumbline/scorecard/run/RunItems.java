package dev.plumbline.scorecard.run;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.plumbline.scorecard.run.RunProgress.Failure;
import dev.plumbline.scorecard.sql.Sql;
import dev.plumbline.scorecard.sql.SqlArray;
import dev.plumbline.scorecard.terms.KnownContract;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The contracts of runs, which are also the queue that replicas take work from.
@Singleton
class RunItems {

  private static final int MOST_FAILURES = 100;

  private static final String INSERT =
      """
      insert into scorecard_run_item (run_id, vendor_id, contract_id)
      select ?, wanted.vendor_id, wanted.contract_id
      from unnest(?, ?) as wanted (vendor_id, contract_id)""";

  private static final String CLAIM =
      """
      select contract_id from scorecard_run_item where run_id = ? and state = 'QUEUED'
        and exists (select from scorecard_run where id = run_id and cancelled_at is null)
      order by contract_id limit ? for update skip locked""";

  private static final String CLAIM_ONE =
      """
      select contract_id from scorecard_run_item
      where run_id = ? and contract_id = ? and state = 'QUEUED' for update skip locked""";

  private static final String FINISH =
      """
      update scorecard_run_item item set state = done.state, reason = done.reason
      from unnest(?, ?, ?) as done (contract_id, state, reason)
      where item.run_id = ? and item.contract_id = done.contract_id and item.state = 'QUEUED'""";

  private static final String START =
      "update scorecard_run set started_at = ? where id = ? and started_at is null";

  /// Leaves alone what a replica is working at, which is finished, or found queued here again.
  private static final String CANCEL =
      """
      update scorecard_run_item item set state = 'CANCELLED'
      from (
        select contract_id from scorecard_run_item queued where run_id = ? and state = 'QUEUED'
          and exists (select from scorecard_run where id = run_id and cancelled_at is not null)
        for update of queued skip locked) free
      where item.run_id = ? and item.contract_id = free.contract_id""";

  /// The last replica that has finished its part finds nothing queued any more.
  private static final String COMPLETE =
      """
      update scorecard_run set completed_at = ?, started_at = coalesce(started_at, ?)
      where id = ? and completed_at is null and not exists (
        select from scorecard_run_item where run_id = ? and state = 'QUEUED')""";

  private static final String COUNTS =
      """
      select run_id, state, count(*) as items from scorecard_run_item
      where run_id = any (?) group by run_id, state""";

  private static final String FAILURES =
      """
      select contract_id, reason from scorecard_run_item
      where run_id = ? and state = 'FAILED' order by contract_id limit ?""";

  private record Count(UUID runId, ItemState state, int items) {}

  private final Sql sql;

  RunItems(Sql sql) {
    this.sql = sql;
  }

  void insert(UUID runId, List<KnownContract> contracts) {
    sql.update(
        INSERT,
        runId,
        SqlArray.ids(contracts, KnownContract::vendorId),
        SqlArray.ids(contracts, KnownContract::contractId));
  }

  /// Contracts that nobody works at, held until the transaction ends.
  List<UUID> claim(UUID runId, int most) {
    return sql.query(CLAIM, row -> row.id("contract_id"), runId, most);
  }

  /// The contract, or none where it was done meanwhile.
  List<UUID> claimOne(UUID runId, UUID contractId) {
    return sql.query(CLAIM_ONE, row -> row.id("contract_id"), runId, contractId);
  }

  /// What another replica has finished meanwhile stays as it is.
  void finish(UUID runId, Collection<ItemResult> results) {
    sql.update(
        FINISH,
        SqlArray.ids(results, ItemResult::contractId),
        SqlArray.texts(results, result -> result.state().name()),
        SqlArray.texts(results, ItemResult::reason),
        runId);
  }

  void start(UUID runId, Instant at) {
    sql.update(START, at, runId);
  }

  /// Of a run that is cancelled, what nobody has taken.
  void cancelQueued(UUID runId) {
    sql.update(CANCEL, runId, runId);
  }

  void complete(UUID runId, Instant at) {
    sql.update(COMPLETE, at, at, runId, runId);
  }

  Map<UUID, Map<ItemState, Integer>> counts(Collection<UUID> runIds) {
    return sql
        .query(
            COUNTS,
            row ->
                new Count(
                    row.id("run_id"), row.constant(ItemState.class, "state"), row.whole("items")),
            SqlArray.ids(runIds))
        .stream()
        .collect(groupingBy(Count::runId, toMap(Count::state, Count::items)));
  }

  List<Failure> failures(UUID runId) {
    return sql.query(
        FAILURES,
        row -> new Failure(row.id("contract_id"), row.text("reason")),
        runId,
        MOST_FAILURES);
  }
}
