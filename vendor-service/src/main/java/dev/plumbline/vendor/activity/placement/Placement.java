package dev.plumbline.vendor.activity.placement;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the four factors say about an activity.
///
/// An activity is kept in-house where its criticality is 3.5 or more or any factor is 5; outsourced
/// with safeguards where its criticality is 2.5 or more or any factor is 4; and outsourced else.
///
/// @param criticality the weighted mean of the factors, from 1 to 5
/// @param rule what decided, in words
/// @param flips by factor, the one upwards first; a factor that cannot change the verdict alone has
///     none
public record Placement(BigDecimal criticality, Verdict verdict, String rule, List<Flip> flips) {

  private record Decision(Verdict verdict, String rule) {}

  public static Placement of(Factors factors, Weights weights) {
    BigDecimal criticality = weights.mean(factors);
    Decision decision = decide(criticality, factors);
    List<Flip> flips =
        Arrays.stream(Factor.values())
            .flatMap(factor -> flips(factor, factors, weights, decision.verdict()))
            .toList();
    return new Placement(criticality, decision.verdict(), decision.rule(), flips);
  }

  private static Decision decide(BigDecimal criticality, Factors factors) {
    for (Threshold threshold : Threshold.ALL) {
      Optional<String> reason = threshold.reachedBy(criticality, factors);
      if (reason.isPresent()) {
        return new Decision(threshold.verdict(), reason.get());
      }
    }
    Threshold mildest = Threshold.ALL.getLast();
    return new Decision(
        Verdict.OUTSOURCE,
        "Criticality is below %s and no factor reaches %d"
            .formatted(mildest.criticality(), mildest.factor()));
  }

  private static Stream<Flip> flips(
      Factor factor, Factors factors, Weights weights, Verdict present) {
    int level = factors.of(factor);
    IntStream upwards = IntStream.rangeClosed(level + 1, Factor.HIGHEST);
    IntStream downwards = IntStream.rangeClosed(Factor.LOWEST, level - 1).map(one -> level - one);
    return Stream.of(upwards, downwards)
        .map(
            levels ->
                levels
                    .mapToObj(
                        to ->
                            new Flip(factor, level, to, verdict(factors.with(factor, to), weights)))
                    .filter(flip -> flip.verdict() != present)
                    .findFirst())
        .flatMap(Optional::stream);
  }

  private static Verdict verdict(Factors factors, Weights weights) {
    return decide(weights.mean(factors), factors).verdict();
  }
}
