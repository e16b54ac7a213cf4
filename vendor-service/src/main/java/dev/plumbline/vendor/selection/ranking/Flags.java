package dev.plumbline.vendor.selection.ranking;

import dev.plumbline.vendor.selection.ranking.Contest.Weight;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// Finds what whoever decides should know about a ranking.
final class Flags {

  private final Contest contest;
  private final List<Profile> profiles;

  /// @param profiles of the contest, the first first
  Flags(Contest contest, List<Profile> profiles) {
    this.contest = contest;
    this.profiles = profiles;
  }

  /// @param disagreementAbove the standard deviation from which evaluators do not disagree yet
  List<Flag> find(BigDecimal disagreementAbove) {
    return Stream.of(ledByPrice(), fewEvaluators(), disagreements(disagreementAbove), conflicts())
        .flatMap(it -> it)
        .toList();
  }

  private Stream<Flag> ledByPrice() {
    Profile winner = profiles.getFirst();
    if (isFirstWithoutPrice(winner)) {
      return Stream.empty();
    }
    Flag led = Flag.of(FlagKind.PRICE_LED, winner.entry().vendorId());
    boolean nothingElse =
        contest.weights().stream().allMatch(one -> isBelowMedian(winner, one.criterion()));
    return nothingElse
        ? Stream.of(led, Flag.of(FlagKind.CHEAPEST_ONLY, winner.entry().vendorId()))
        : Stream.of(led);
  }

  /// Also where it shares the first place; where nothing but the price weighs, nobody is.
  private boolean isFirstWithoutPrice(Profile winner) {
    if (!contest.weighsMoreThanPrice()) {
      return false;
    }
    List<Profile> others = Profile.of(contest.withoutPrice());
    return others.stream()
        .filter(one -> one.total().compare(others.getFirst().total()) == 0)
        .anyMatch(one -> one.entry().equals(winner.entry()));
  }

  private boolean isBelowMedian(Profile winner, String criterion) {
    List<Fraction> means =
        profiles.stream()
            .map(profile -> profile.mean(criterion))
            .sorted(Fraction::compare)
            .toList();
    Fraction lower = means.get((means.size() - 1) / 2);
    Fraction upper = means.get(means.size() / 2);
    return winner.mean(criterion).compare(lower.plus(upper).dividedBy(2)) < 0;
  }

  private Stream<Flag> fewEvaluators() {
    return contest.evaluators() == 1
        ? Stream.of(Flag.of(FlagKind.SINGLE_EVALUATOR))
        : Stream.empty();
  }

  private Stream<Flag> disagreements(BigDecimal above) {
    Fraction limit = Fraction.of(above.pow(2));
    return profiles.stream()
        .flatMap(
            profile ->
                contest.weights().stream()
                    .map(Weight::criterion)
                    .filter(criterion -> profile.variance(criterion).compare(limit) > 0)
                    .map(
                        criterion ->
                            new Flag(
                                FlagKind.DISAGREEMENT,
                                profile.entry().vendorId(),
                                criterion,
                                null)));
  }

  private Stream<Flag> conflicts() {
    return contest.conflicts().stream()
        .map(one -> new Flag(FlagKind.CONFLICT_OF_INTEREST, one.vendorId(), null, one.evaluator()));
  }
}
