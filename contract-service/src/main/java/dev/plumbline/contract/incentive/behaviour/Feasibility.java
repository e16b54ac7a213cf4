package dev.plumbline.contract.incentive.behaviour;

import dev.plumbline.contract.incentive.account.Deal;
import dev.plumbline.contract.incentive.account.DealClause;
import dev.plumbline.contract.incentive.account.Month;
import dev.plumbline.kernel.pricing.PricingModel.Outcome;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which behaviours cannot be tried, and why.
public record Feasibility(Deal deal, List<Month> planned) {

  private static final String HANDLED = "contactsHandled";
  private static final String RESOLVED = "contactsResolvedFirst";

  /// Why a behaviour is not tried; empty where it is.
  public Optional<String> obstacle(Behaviour behaviour) {
    return switch (behaviour) {
      case LONGER_HANDLING -> Optional.empty();
      case RUSHED_CONTACTS, INSTANT_HANG_UPS, REPEAT_CONTACTS, UNDERSTAFFING -> needs(HANDLED);
      case SELECTED_SURVEYS ->
          anyOf("surveysAnswered", "npsResponses")
              .or(
                  () ->
                      isClients(Set.of("surveysAnswered", "npsResponses"))
                          ? Optional.of("The client takes the surveys.")
                          : Optional.empty());
      case CLAIMED_RESOLUTION ->
          needs(HANDLED)
              .or(() -> needs(RESOLVED))
              .or(
                  () ->
                      !isPaidByResolution() && isClients(Set.of(RESOLVED))
                          ? Optional.of("The client's own figures of resolution count.")
                          : Optional.empty());
      case OVERSTATED_HOURS -> anyOf(Month.PAID_HOURS, "headcountAverage");
      case BREACH_AND_PAY ->
          deal.paying().isEmpty()
              ? Optional.of("No clause costs anything in default, so there is nothing to pay.")
              : Optional.empty();
      case SILENCE ->
          planned.size() < 2
              ? Optional.of("It needs a month before it, whose fee stands in.")
              : Optional.empty();
    };
  }

  private Optional<String> needs(String measure) {
    return has(measure)
        ? Optional.empty()
        : Optional.of("The scenario lacks %s.".formatted(measure));
  }

  private Optional<String> anyOf(String one, String other) {
    return has(one) || has(other)
        ? Optional.empty()
        : Optional.of("The scenario lacks %s and %s.".formatted(one, other));
  }

  private boolean has(String measure) {
    return planned.stream().allMatch(it -> it.reported().find(measure).isPresent());
  }

  private boolean isPaidByResolution() {
    return deal.pricing().base() instanceof Outcome;
  }

  /// Whether the client owes them all, or only its report counts for each clause that needs one.
  private boolean isClients(Collection<String> measures) {
    List<DealClause> clauses =
        deal.clauses().stream()
            .filter(it -> it.measures().stream().anyMatch(measures::contains))
            .toList();
    return deal.clients().containsAll(measures.stream().filter(this::has).toList())
        || (!clauses.isEmpty()
            && clauses.stream().allMatch(it -> deal.clientRule().contains(it.metric().code())));
  }
}
