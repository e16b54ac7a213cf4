package dev.plumbline.contract.activation;

import dev.plumbline.contract.clause.BoundClause;
import dev.plumbline.contract.clause.Finding;
import dev.plumbline.contract.clause.ScopeLine;
import dev.plumbline.contract.terms.BoundContent;
import dev.plumbline.contract.upstream.Placement;
import dev.plumbline.kernel.metric.Family;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What may be outsourced at all, and what only with safeguards: a clause on behaviour and one on
/// the customers' experience, for every line of the activity.
final class PlacementRules {

  static final String NOT_ASSESSED = "activity-not-assessed";
  static final String IN_HOUSE = "activity-kept-in-house";
  static final String UNPLACED = "activity-placement-unknown";
  static final String NO_BEHAVIOUR = "safeguard-behaviour";
  static final String NO_EXPERIENCE = "safeguard-experience";

  private PlacementRules() {}

  static Stream<Finding> findings(BoundContent content, List<Placement> placements) {
    return placements.stream().flatMap(placement -> findings(content, placement));
  }

  private static Stream<Finding> findings(BoundContent content, Placement placement) {
    if (!placement.assessed()) {
      return Stream.of(
          Finding.of(
              NOT_ASSESSED,
              "/scope",
              "The activity %s is in scope and has never been assessed"
                  .formatted(placement.activity()),
              "Assess it, or take it out of the scope"));
    }
    return switch (Objects.requireNonNullElse(placement.verdict(), "")) {
      case "OUTSOURCE" -> Stream.empty();
      case "OUTSOURCE_WITH_SAFEGUARDS" -> safeguards(content, placement.activity());
      case "KEEP_IN_HOUSE" ->
          placement.waivedUntil() == null ? keptInHouse(placement) : Stream.empty();
      // Whatever a newer vendor-service may say, it is not a permission that is known here.
      default ->
          Stream.of(
              Finding.of(
                  UNPLACED,
                  "/scope",
                  "Where the activity %s belongs is not understood here"
                      .formatted(placement.activity()),
                  "Take it out of the scope"));
    };
  }

  private static Stream<Finding> keptInHouse(Placement placement) {
    return Stream.of(
        Finding.of(
            IN_HOUSE,
            "/scope",
            "The activity %s is to be kept in-house".formatted(placement.activity()),
            "Take it out of the scope, or have it waived"));
  }

  private static Stream<Finding> safeguards(BoundContent content, String activity) {
    return Stream.concat(
        safeguard(content, activity, Family.BEHAVIOUR, NO_BEHAVIOUR, "behaviour"),
        safeguard(
            content, activity, Family.CUSTOMER_EXPERIENCE, NO_EXPERIENCE, "customer-experience"));
  }

  private static Stream<Finding> safeguard(
      BoundContent content, String activity, Family family, String rule, String clause) {
    List<ScopeLine> covered =
        content.clauses().stream()
            .filter(bound -> bound.metric().family() == family)
            .map(BoundClause::lines)
            .flatMap(List::stream)
            .toList();
    return content.content().scope().stream()
        .filter(line -> line.activity().equals(activity) && !covered.contains(line))
        .map(
            line ->
                Finding.of(
                    rule,
                    "/clauses",
                    "The activity %s may be outsourced with safeguards only, and no %s clause covers %s"
                        .formatted(activity, clause, line.line()),
                    "Cover the line with a %s clause".formatted(clause)));
  }
}
