package dev.plumbline.vendor.selection.ranking;

import static dev.plumbline.vendor.selection.ranking.TestContest.DISAGREEMENT_ABOVE;
import static dev.plumbline.vendor.selection.ranking.TestContest.rank;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.vendor.selection.ranking.Contest.Entry;
import dev.plumbline.vendor.selection.ranking.Contest.Weight;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RankingPropertiesTest {

  @Property(tries = 50)
  void onlyTheProportionOfTheWeightsCounts(
      @ForAll("contests") Contest contest, @ForAll @IntRange(min = 2, max = 50) int factor) {
    Contest scaled =
        new Contest(
            contest.weights().stream()
                .map(one -> new Weight(one.criterion(), one.weight() * factor))
                .toList(),
            contest.priceWeight() * factor,
            contest.entries(),
            List.of());

    assertThat(rank(scaled)).isEqualTo(rank(contest));
  }

  @Property(tries = 50)
  void theOrderOfCandidatesAndEvaluatorsDoesNotMatter(
      @ForAll("contests") Contest contest, @ForAll long order) {
    List<Entry> entries = shuffled(contest.entries(), order);
    Contest other =
        new Contest(
            contest.weights(),
            contest.priceWeight(),
            entries.stream().map(entry -> evaluatorsShuffled(entry, order)).toList(),
            List.of());

    assertThat(rank(other)).isEqualTo(rank(contest));
  }

  @Property(tries = 50)
  void theOrderOfCriteriaDoesNotMatterToWhoIsFirstAndHowFirmly(
      @ForAll("contests") Contest contest, @ForAll long order) {
    Contest other =
        new Contest(
            shuffled(contest.weights(), order),
            contest.priceWeight(),
            contest.entries(),
            List.of());

    assertThat(rank(other).robustness()).isEqualTo(rank(contest).robustness());
    assertThat(rank(other).standings())
        .extracting(Standing::vendorId)
        .isEqualTo(rank(contest).standings().stream().map(Standing::vendorId).toList());
  }

  @Property(tries = 100)
  void moreForTheFirstKeepsItFirst(@ForAll("contests") Contest contest) {
    UUID first = rank(contest).winner().vendorId();
    Contest better =
        with(
            contest,
            entry ->
                entry.vendorId().equals(first)
                    ? new Entry(entry.vendorId(), entry.price(), allPoints(contest, BigDecimal.TEN))
                    : entry);

    assertThat(rank(better).winner().vendorId()).isEqualTo(first);
  }

  @Property(tries = 50)
  void whoeverIsBestInEverythingStaysFirstUnderEveryWeighting(@ForAll("contests") Contest contest) {
    UUID best = contest.entries().getLast().vendorId();
    Contest dominated =
        with(
            contest,
            entry ->
                entry.vendorId().equals(best)
                    ? new Entry(
                        best, new BigDecimal("0.5"), allPoints(contest, new BigDecimal("10")))
                    : entry);

    Ranking ranking = rank(dominated);

    assertThat(ranking.winner().vendorId()).isEqualTo(best);
    assertThat(ranking.robustness().share()).isEqualByComparingTo("1");
  }

  @Property(tries = 30)
  void theSameSeedGivesTheSameShare(@ForAll("contests") Contest contest, @ForAll long seed) {
    assertThat(Ranking.of(contest, seed, DISAGREEMENT_ABOVE))
        .isEqualTo(Ranking.of(contest, seed, DISAGREEMENT_ABOVE));
  }

  /// Two to five candidates, one to four criteria beside the price, one to three evaluators; points
  /// from 0 to 9.9.
  @Provide
  Arbitrary<Contest> contests() {
    return Arbitraries.randoms().map(RankingPropertiesTest::contest);
  }

  private static Contest contest(Random random) {
    int criteria = 1 + random.nextInt(4);
    int evaluators = 1 + random.nextInt(3);
    List<Weight> weights =
        IntStream.range(0, criteria)
            .mapToObj(
                i -> new Weight("c" + i, i == 0 ? 1 + random.nextInt(20) : random.nextInt(20)))
            .toList();
    List<Entry> entries = new ArrayList<>();
    for (int candidate = 0; candidate < 2 + random.nextInt(4); candidate++) {
      Map<String, List<BigDecimal>> points = new HashMap<>();
      weights.forEach(
          one ->
              points.put(
                  one.criterion(),
                  IntStream.range(0, evaluators)
                      .mapToObj(_ -> BigDecimal.valueOf(random.nextInt(100), 1))
                      .toList()));
      entries.add(
          new Entry(
              TestContest.vendor(candidate), BigDecimal.valueOf(1 + random.nextInt(1000)), points));
    }
    return new Contest(weights, random.nextInt(20), entries, List.of());
  }

  private static Contest with(Contest contest, UnaryOperator<Entry> change) {
    return new Contest(
        contest.weights(),
        contest.priceWeight(),
        contest.entries().stream().map(change).toList(),
        List.of());
  }

  private static Map<String, List<BigDecimal>> allPoints(Contest contest, BigDecimal points) {
    Map<String, List<BigDecimal>> all = new HashMap<>();
    contest
        .weights()
        .forEach(
            one -> all.put(one.criterion(), Collections.nCopies(contest.evaluators(), points)));
    return all;
  }

  private static Entry evaluatorsShuffled(Entry entry, long order) {
    Map<String, List<BigDecimal>> points = new HashMap<>();
    entry.points().forEach((criterion, all) -> points.put(criterion, shuffled(all, order)));
    return new Entry(entry.vendorId(), entry.price(), points);
  }

  private static <T> List<T> shuffled(List<T> items, long order) {
    var copy = new ArrayList<>(items);
    Collections.shuffle(copy, new Random(order));
    return copy;
  }
}
