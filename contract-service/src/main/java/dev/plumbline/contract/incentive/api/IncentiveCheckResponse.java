package dev.plumbline.contract.incentive.api;

import dev.plumbline.contract.incentive.IncentiveReport;
import dev.plumbline.contract.incentive.behaviour.Behaviour;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a version would tempt its vendor to do, and by how much.
public record IncentiveCheckResponse(
    @Schema(description = "What the vendor's margin is taken to be, and what is left out of it")
        List<String> basis,
    @Schema(description = "Every figure that was supposed") List<AssumptionBody> assumptions,
    @Schema(description = "The months as planned") MarginBody plan,
    @Schema(description = "What pays most first, also what does not pay")
        List<TemptationBody> behaviours,
    @Schema(description = "Behaviours that could not be tried") List<NotTriedBody> notTried,
    @Schema(description = "Clauses that took no part") List<NotJudgedBody> notJudged) {

  private static final List<String> BASIS =
      List.of(
          "The vendor's margin is its fee, less the credits of its clauses, less paid hours × cost"
              + " per paid hour. Other costs do not change with what it does here.",
          "The months follow each other from the version's first month on; none is a ramp month, and"
              + " no relief, earn-back or termination is counted.",
          "Every clause is judged month by month on the figures of the whole scope, and a behaviour"
              + " clause as if its ratings were calibrated.",
          "What an hour yields stays the same: paid hours and heads follow the time that contacts are"
              + " handled.",
          "A behaviour is carried through in every month, but for silence, which takes the last. What"
              + " hides something starts from bad months.");

  /// A behaviour that was not tried.
  @Schema(name = "BehaviourNotTried", description = "A behaviour that could not be tried")
  public record NotTriedBody(Behaviour behaviour, String reason) {}

  /// A clause that took no part.
  @Schema(name = "ClauseNotJudged", description = "A clause that took no part")
  public record NotJudgedBody(String clause, String reason) {}

  static IncentiveCheckResponse of(IncentiveReport report) {
    return new IncentiveCheckResponse(
        BASIS,
        report.assumptions().all().stream().map(AssumptionBody::of).toList(),
        MarginBody.of(report.plan()),
        report.temptations().stream().map(TemptationBody::of).toList(),
        report.notTried().stream()
            .map(it -> new NotTriedBody(it.behaviour(), it.reason()))
            .toList(),
        report.notJudged().stream()
            .map(it -> new NotJudgedBody(it.clause(), it.reason()))
            .toList());
  }
}
