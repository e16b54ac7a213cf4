package dev.plumbline.contract.balance;

import static dev.plumbline.contract.TestContent.add;
import static dev.plumbline.contract.TestContent.content;
import static dev.plumbline.contract.TestContent.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.contract.metric.TestMetrics;
import dev.plumbline.contract.terms.BoundContent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// What holds of shares for all weights and allocations.
class ShareTest {

  @Property(tries = 200)
  void oneMoreEfficiencyClauseNeverMakesEfficiencySmaller(
      @ForAll @Size(7) List<@IntRange(min = 1, max = 100) Integer> weights,
      @ForAll @IntRange(min = 1, max = 100) int weight,
      @ForAll @IntRange(max = 100) int credit,
      @ForAll boolean escalating) {
    Shares before = shares(weights(weights));
    Shares after = shares(weights(weights), efficiency(weight, credit, escalating));

    assertThat(grows(before.efficiencyWeight(), after.efficiencyWeight())).isTrue();
    assertThat(grows(before.efficiencyCredit(), after.efficiencyCredit())).isTrue();
    assertThat(grows(after.experienceWeight(), before.experienceWeight())).isTrue();
    assertThat(grows(after.experienceCredit(), before.experienceCredit())).isTrue();
  }

  @Property(tries = 200)
  void allFamiliesTogetherAreTheWhole(
      @ForAll @Size(7) List<@IntRange(min = 1, max = 100) Integer> weights) {
    Shares shares = shares(weights(weights));
    assertThat(shares.efficiencyWeight().part().add(shares.experienceWeight().part()))
        .isEqualByComparingTo(shares.efficiencyWeight().whole());
  }

  @Property
  void whatARemedyAsksForSatisfiesTheLimitAndNothingLessDoes(
      @ForAll @IntRange(min = 1, max = 10_000) int part,
      @ForAll @IntRange(min = 0, max = 10_000) int rest,
      @ForAll @IntRange(min = 1, max = 99) int percent) {
    BigDecimal limit = BigDecimal.valueOf(percent);
    Share share = share(part, rest);
    Assume.that(share.isAbove(limit));
    Excess excess = share.over(limit, 0);
    int less = excess.less().intValueExact();
    int more = Objects.requireNonNull(excess.more()).intValueExact();

    assertThat(share(part - less, rest).isAbove(limit)).isFalse();
    assertThat(share(part - less + 1, rest).isAbove(limit)).isTrue();
    assertThat(share(part, rest + more).isAbove(limit)).isFalse();
    assertThat(share(part, rest + more - 1).isAbove(limit)).isTrue();
  }

  @Property
  void aPartIsBelowItsLimitWhereTheRestIsAboveTheOther(
      @ForAll @IntRange(min = 0, max = 100) int part,
      @ForAll @IntRange(min = 0, max = 100) int rest,
      @ForAll @IntRange(min = 0, max = 100) int percent) {
    Share share = share(part, rest);
    assertThat(share.isBelow(BigDecimal.valueOf(percent)))
        .isEqualTo(share.rest().isAbove(BigDecimal.valueOf(100 - percent)));
  }

  private static Share share(int part, int rest) {
    return new Share(BigDecimal.valueOf(part), BigDecimal.valueOf(part + rest));
  }

  /// Whether the share is no smaller after than before; nothing of nothing is the smallest.
  private static boolean grows(Share before, Share after) {
    return before.part().multiply(after.whole()).compareTo(after.part().multiply(before.whole()))
        <= 0;
  }

  private static Consumer<ObjectNode> efficiency(int weight, int credit, boolean escalating) {
    return add(
        "/clauses",
        """
        {"type": "SLA", "code": "another", "metric": "aht", "window": "MONTH", "expected": 1,
         "minimum": 1, "weight": %d, "critical": true, "creditAllocationPercent": %d,
         "escalating": %b}"""
            .formatted(weight, credit, escalating));
  }

  private static Consumer<ObjectNode> weights(List<Integer> weights) {
    return content ->
        IntStream.range(0, weights.size())
            .forEach(i -> set("/clauses/" + i + "/weight", "" + weights.get(i)).accept(content));
  }

  @SafeVarargs
  private static Shares shares(Consumer<ObjectNode>... changes) {
    return new Shares(BoundContent.of(content(changes), TestMetrics.PUBLISHED).clauses());
  }
}
