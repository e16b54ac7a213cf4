package dev.plumbline.scorecard.overview;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.plumbline.kernel.metric.Family;
import dev.plumbline.kernel.money.Money;
import dev.plumbline.scorecard.scoring.Standing;
import dev.plumbline.scorecard.terms.KnownContract;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A vendor's contracts in a month, side by side.
///
/// @param scorecards by contract reference
/// @param withoutScorecard contracts in term without one, by reference
public record VendorPortfolio(
    UUID vendorId, List<ScorecardPoint> scorecards, List<KnownContract> withoutScorecard) {

  public VendorPortfolio {
    scorecards =
        scorecards.stream()
            .sorted(Comparator.comparing(ScorecardPoint::contractReference))
            .toList();
    withoutScorecard =
        withoutScorecard.stream().sorted(Comparator.comparing(KnownContract::reference)).toList();
  }

  /// From the lowest score of a family to the highest, over the contracts that have one.
  public record Range(Family family, BigDecimal lowest, BigDecimal highest, int contracts) {}

  /// In the order of the families; one that no contract was scored in is left out.
  public List<Range> families() {
    return Stream.of(Family.values()).map(this::range).flatMap(Optional::stream).toList();
  }

  private Optional<Range> range(Family family) {
    List<BigDecimal> scores =
        scorecards.stream()
            .flatMap(it -> Optional.ofNullable(it.families().get(family)).stream())
            .sorted()
            .toList();
    return scores.isEmpty()
        ? Optional.empty()
        : Optional.of(new Range(family, scores.getFirst(), scores.getLast(), scores.size()));
  }

  /// How many contracts have each standing that occurs.
  public Map<Standing, Long> standings() {
    return scorecards.stream()
        .collect(
            groupingBy(ScorecardPoint::standing, () -> new EnumMap<>(Standing.class), counting()));
  }

  /// The credits that are known, a sum for each currency.
  public List<Money> credits() {
    Map<String, Money> sums =
        scorecards.stream()
            .flatMap(it -> it.credits().stream())
            .collect(
                Collectors.toMap(
                    it -> it.currency().getCurrencyCode(),
                    Function.identity(),
                    Money::plus,
                    TreeMap::new));
    return List.copyOf(sums.values());
  }

  /// How many contracts' credits are not known, because their fee is not.
  public int creditsOpen() {
    return (int) scorecards.stream().filter(it -> it.credits().isEmpty()).count();
  }
}
