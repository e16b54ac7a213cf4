package dev.plumbline.scorecard.terms;

import dev.plumbline.scorecard.sql.Sql;
import dev.plumbline.scorecard.upstream.ContractChange;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How far the change feed was read, and the contracts it told of.
@Singleton
class Feed {

  private static final String POSITION = "select position from feed";

  private static final String READ_TO_HEAD_AT = "select read_to_head_at from feed";

  private static final String ADVANCE =
      "update feed set position = ?, read_to_head_at = greatest(read_to_head_at, ?)";

  private static final String UPSERT_CONTRACT =
      """
      insert into contract
        (vendor_id, contract_id, reference, state, term_end, renews, changed_at)
      values (?, ?, ?, ?, ?, ?, ?)
      on conflict (contract_id) do update
        set reference = excluded.reference, state = excluded.state, term_end = excluded.term_end,
          renews = excluded.renews, changed_at = excluded.changed_at""";

  private static final String INSERT_VERSION =
      """
      insert into contract_version (vendor_id, contract_id, number, effective_from, feed_position)
      values (?, ?, ?, ?, ?)
      on conflict do nothing""";

  private final Sql sql;

  Feed(Sql sql) {
    this.sql = sql;
  }

  /// The position of the last change that was taken in; 0 before the first.
  long position() {
    return position(POSITION);
  }

  /// When it was last asked for and nothing more came; absent before the first time.
  Optional<Instant> readToHeadAt() {
    return sql.query(
            READ_TO_HEAD_AT, row -> Optional.ofNullable(row.findInstant("read_to_head_at")))
        .getFirst();
  }

  /// Takes in a page of changes, unless another replica has taken in some meanwhile.
  ///
  /// @param after the position that the page was asked for
  /// @param headSeenAt when the page was asked for, where it reaches the feed's head
  /// @return whether the page was taken in; else there may be more of it than others have taken in
  boolean append(long after, List<ContractChange> changes, @Nullable Instant headSeenAt) {
    if (position(POSITION + " for update") != after) {
      return false;
    }
    sql.batch(
        UPSERT_CONTRACT,
        changes.stream()
            .map(
                change ->
                    Arrays.asList(
                        change.vendorId(),
                        change.contractId(),
                        change.reference(),
                        stateAfter(change.kind()),
                        change.termEnd(),
                        change.renewal() == ContractChange.Renewal.AUTOMATIC,
                        change.at()))
            .toList());
    sql.batch(
        INSERT_VERSION,
        changes.stream()
            .filter(change -> change.kind() == ContractChange.Kind.ACTIVATED)
            .map(
                change ->
                    Arrays.asList(
                        change.vendorId(),
                        change.contractId(),
                        change.version(),
                        change.effectiveFrom(),
                        change.position()))
            .toList());
    sql.update(ADVANCE, changes.isEmpty() ? after : changes.getLast().position(), headSeenAt);
    return true;
  }

  private long position(String query) {
    return sql.query(query, row -> row.large("position")).getFirst();
  }

  private static String stateAfter(ContractChange.Kind kind) {
    return switch (kind) {
      case ACTIVATED, RENEWED, TERMINATION_GIVEN, TERMINATION_WITHDRAWN -> "ACTIVE";
      case TERMINATED -> "TERMINATED";
      case EXPIRED -> "EXPIRED";
    };
  }
}
