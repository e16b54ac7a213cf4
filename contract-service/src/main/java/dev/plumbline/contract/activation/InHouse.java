package dev.plumbline.contract.activation;

import dev.plumbline.contract.balance.InHouseBaseline;
import java.util.List;

/// What the client did itself before, and what its approver answered to targets that ask for
/// less.
///
/// @param baselines those of the award that the contract came from; none without one
public record InHouse(List<InHouseBaseline> baselines, List<Answer> answers) {

  public static final InHouse UNKNOWN = new InHouse(List.of(), List.of());
}
