package dev.plumbline.contract.incentive.behaviour;

import dev.plumbline.contract.incentive.account.Month;
import java.util.List;
import java.util.Set;

/// A behaviour played through: the months without it and with it.
///
/// @param givenUp the clauses that the vendor gives up, where that is the behaviour
public record Case(
    Behaviour behaviour, Set<String> givenUp, List<Month> without, List<Month> with) {

  public Case {
    givenUp = Set.copyOf(givenUp);
    without = List.copyOf(without);
    with = List.copyOf(with);
  }
}
