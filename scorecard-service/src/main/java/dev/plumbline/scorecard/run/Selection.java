package dev.plumbline.scorecard.run;

import dev.plumbline.scorecard.scorecard.life.Life;
import dev.plumbline.scorecard.scorecard.writing.Existing;
import dev.plumbline.scorecard.terms.TermsInForce;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Tells the contracts that can be scored from those that cannot, or must not any more.
final class Selection {

  private Selection() {}

  /// @param incomplete those of which an earlier version is not known yet, so that nobody can say
  ///     how long their clauses have been what they are
  /// @param others told what becomes of a contract that is not scored
  static Map<UUID, TermsInForce.Present> of(
      Collection<UUID> contractIds,
      Map<UUID, TermsInForce> inForce,
      Set<UUID> incomplete,
      Map<UUID, Existing> existing,
      Consumer<ItemResult> others) {
    Map<UUID, TermsInForce.Present> open = new TreeMap<>();
    for (UUID id : contractIds) {
      if (isPublished(existing.get(id))) {
        others.accept(ItemResult.of(id, ItemState.LEFT_PUBLISHED));
        continue;
      }
      switch (inForce.getOrDefault(id, TermsInForce.NONE)) {
        case TermsInForce.Present _ when incomplete.contains(id) ->
            others.accept(
                ItemResult.failed(
                    id, "The contract-service has not given the terms of an earlier version yet."));
        case TermsInForce.Present present -> open.put(id, present);
        case TermsInForce.Unfetched(int version) ->
            others.accept(
                ItemResult.failed(
                    id,
                    "The contract-service has not given the terms of version %d yet."
                        .formatted(version)));
        case TermsInForce.None _ ->
            others.accept(ItemResult.failed(id, "The contract's term does not cover this month."));
      }
    }
    return open;
  }

  private static boolean isPublished(@Nullable Existing existing) {
    return existing != null && existing.life() != Life.PROVISIONAL;
  }
}
