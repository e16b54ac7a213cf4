package dev.plumbline.contract.incentive;

import dev.plumbline.contract.incentive.account.Account;
import dev.plumbline.contract.incentive.behaviour.Assumptions;
import dev.plumbline.contract.incentive.behaviour.Behaviour;
import java.util.List;

/// What a contract would tempt its vendor to do.
///
/// @param plan what the months come to as planned
/// @param temptations what pays most first
public record IncentiveReport(
    Assumptions assumptions,
    Account plan,
    List<Temptation> temptations,
    List<NotTried> notTried,
    List<NotJudged> notJudged) {

  /// A behaviour that was not tried.
  public record NotTried(Behaviour behaviour, String reason) {}

  /// A clause that took no part.
  public record NotJudged(String clause, String reason) {}

  public IncentiveReport {
    temptations = List.copyOf(temptations);
    notTried = List.copyOf(notTried);
    notJudged = List.copyOf(notJudged);
  }
}
