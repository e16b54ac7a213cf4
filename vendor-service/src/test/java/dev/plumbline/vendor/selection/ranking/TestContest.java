package dev.plumbline.vendor.selection.ranking;

import dev.plumbline.vendor.selection.ranking.Contest.Conflict;
import dev.plumbline.vendor.selection.ranking.Contest.Entry;
import dev.plumbline.vendor.selection.ranking.Contest.Weight;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/// Contests for tests, written as tables: weights, then a row for each candidate.
final class TestContest {

  static final UUID A = vendor(1);
  static final UUID B = vendor(2);
  static final UUID C = vendor(3);
  static final BigDecimal DISAGREEMENT_ABOVE = new BigDecimal("2.0");
  static final long SEED = 20261125;

  private final List<Weight> weights;
  private final int priceWeight;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();

  private TestContest(List<Weight> weights, int priceWeight) {
    this.weights = weights;
    this.priceWeight = priceWeight;
  }

  /// Criteria `c0`, `c1` … of these weights, beside the price.
  static TestContest weighing(int price, int... others) {
    return new TestContest(
        IntStream.range(0, others.length).mapToObj(i -> new Weight("c" + i, others[i])).toList(),
        price);
  }

  /// A candidate with its points, criterion by criterion: those of all evaluators between commas.
  TestContest candidate(UUID vendorId, String price, String... points) {
    Map<String, List<BigDecimal>> byCriterion = new HashMap<>();
    for (int i = 0; i < points.length; i++) {
      byCriterion.put(
          "c" + i, Arrays.stream(points[i].split(",", -1)).map(BigDecimal::new).toList());
    }
    entries.add(new Entry(vendorId, new BigDecimal(price), byCriterion));
    return this;
  }

  TestContest conflict(String evaluator, UUID vendorId) {
    conflicts.add(new Conflict(evaluator, vendorId));
    return this;
  }

  Contest contest() {
    return new Contest(weights, priceWeight, entries, conflicts);
  }

  Ranking ranked() {
    return rank(contest());
  }

  static Ranking rank(Contest contest) {
    return Ranking.of(contest, SEED, DISAGREEMENT_ABOVE);
  }

  static UUID vendor(int number) {
    return new UUID(0, number);
  }
}
