package dev.plumbline.contract.incentive;

import static dev.plumbline.contract.incentive.behaviour.Assumption.COST_PER_PAID_HOUR;
import static dev.plumbline.contract.incentive.behaviour.Assumption.UTILISATION;

import dev.plumbline.contract.incentive.account.Deal;
import dev.plumbline.contract.incentive.account.Month;
import dev.plumbline.contract.incentive.behaviour.Assumptions;
import dev.plumbline.contract.scenario.ScenarioMonth;
import dev.plumbline.contract.terms.BoundContent;
import dev.plumbline.web.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a request lacks to be checked against a version: measures that its price is worked out of,
/// hours, and a cost where none follows from the fee.
public final class ScenarioGaps {

  private ScenarioGaps() {}

  /// All gaps, each with its place in the request.
  public static List<Violation> violations(
      BoundContent content, List<ScenarioMonth> scenario, Assumptions assumptions) {
    Deal deal = Deal.of(content);
    List<Violation> gaps = new ArrayList<>();
    List<Month> planned = new ArrayList<>();
    for (int i = 0; i < scenario.size(); i++) {
      String measures = "/months/" + i + "/measures";
      ScenarioMonth month = scenario.get(i);
      month.pooled().missing(deal.pricing().measures()).stream()
          .map(
              code ->
                  Violation.at(
                      measures + "/" + code, "required", "is what the version's price is made of"))
          .forEach(gaps::add);
      Optional<Month> worked = Month.planned(month.pooled(), assumptions.share(UTILISATION));
      worked.ifPresentOrElse(
          planned::add,
          () ->
              gaps.add(
                  Violation.at(
                      measures,
                      "no-hours",
                      "must have `paidHours`, or `talkSeconds` to work them out of")));
    }
    if (gaps.isEmpty() && !assumptions.has(COST_PER_PAID_HOUR) && nothingToDerive(deal, planned)) {
      gaps.add(
          Violation.at(
              "/assumptions/" + COST_PER_PAID_HOUR.code(),
              "required",
              "is required where the planned fee or the planned hours are 0"));
    }
    return gaps;
  }

  private static boolean nothingToDerive(Deal deal, List<Month> planned) {
    return IncentiveCheck.hours(planned).signum() == 0
        || IncentiveCheck.fees(deal, planned.stream().map(Month::reported)).amount().signum() == 0;
  }
}
