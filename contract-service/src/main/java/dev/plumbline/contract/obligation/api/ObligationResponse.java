package dev.plumbline.contract.obligation.api;

import dev.plumbline.contract.obligation.DueObligation;
import dev.plumbline.contract.obligation.DueState;
import dev.plumbline.contract.obligation.Fulfilment;
import dev.plumbline.contract.terms.Cadence;
import dev.plumbline.contract.terms.Obligation;
import dev.plumbline.kernel.measure.Party;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An obligation on a day on which it falls due.
///
/// @param party who owes it
/// @param fulfilment absent unless it was kept
public record ObligationResponse(
    String code,
    Party party,
    String what,
    Cadence cadence,
    LocalDate dueOn,
    DueState state,
    @Nullable Kept fulfilment) {

  /// That it was kept.
  ///
  /// @param recordedBy by name
  public record Kept(
      LocalDate keptOn, @Nullable String note, String recordedBy, Instant recordedAt) {

    private static Kept of(Fulfilment fulfilment) {
      return new Kept(
          fulfilment.keptOn(),
          fulfilment.note().orElse(null),
          fulfilment.recordedBy(),
          fulfilment.recordedAt());
    }
  }

  static ObligationResponse of(DueObligation due) {
    Obligation obligation = due.due().obligation();
    return new ObligationResponse(
        obligation.code(),
        obligation.party(),
        obligation.what(),
        obligation.cadence(),
        due.due().dueOn(),
        due.state(),
        due.fulfilment().map(Kept::of).orElse(null));
  }
}
