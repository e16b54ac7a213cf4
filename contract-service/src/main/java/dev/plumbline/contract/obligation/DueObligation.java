package dev.plumbline.contract.obligation;

import java.time.LocalDate;
import java.util.Optional;

/// An obligation that falls due on a day, and what became of that.
public record DueObligation(DueDate due, DueState state, Optional<Fulfilment> fulfilment) {

  static DueObligation of(DueDate due, Optional<Fulfilment> fulfilment, LocalDate today) {
    return new DueObligation(
        due, DueState.of(due.dueOn(), fulfilment.map(Fulfilment::keptOn), today), fulfilment);
  }
}
