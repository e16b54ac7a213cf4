package dev.plumbline.scorecard.credit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.canonical.CanonicalJson;
import dev.plumbline.kernel.metric.MetricDefinition;
import dev.plumbline.scorecard.scorecard.explanation.ClauseExplanation;
import dev.plumbline.scorecard.scorecard.explanation.Explanation;
import dev.plumbline.scorecard.scorecard.explanation.ExplanationText;
import dev.plumbline.scorecard.scorecard.explanation.Explanations;
import dev.plumbline.scorecard.scoring.Inputs;
import dev.plumbline.scorecard.scoring.Scorecard;
import dev.plumbline.scorecard.scoring.Scoring;
import dev.plumbline.scorecard.scoring.change.Change;
import dev.plumbline.scorecard.scoring.change.Changes;
import dev.plumbline.scorecard.scoring.change.LastScored;
import dev.plumbline.scorecard.scoring.change.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// Explanations of contracts that nobody thought of.
class RandomExplanationTest {

  @Property(tries = 500)
  void is_read_as_it_was_written(@ForAll long seed) {
    Explanation explanation = Explanations.of(Scoring.score(RandomContract.of(seed)));

    assertThat(CanonicalJson.write(ExplanationText.read(ExplanationText.write(explanation))))
        .isEqualTo(CanonicalJson.write(explanation));
  }

  @Property(tries = 500)
  void the_measures_of_the_sources_are_both_sides_of_the_ratio(@ForAll long seed) {
    Inputs inputs = RandomContract.of(seed);
    Explanation explanation = Explanations.of(Scoring.score(inputs));

    for (ClauseExplanation clause : explanation.clauses()) {
      if (clause.numerator() != null) {
        MetricDefinition metric = inputs.terms().clause(clause.code()).orElseThrow().metric();
        assertThat(sum(clause, metric.numerator())).isEqualByComparingTo(clause.numerator());
        assertThat(sum(clause, metric.denominator()))
            .isEqualByComparingTo(Objects.requireNonNull(clause.denominator()));
      }
    }
  }

  /// The two contracts have nothing in common but the codes of their clauses.
  @Property(tries = 1000)
  void whatever_became_of_a_score_the_parts_add_up(@ForAll long seed, @ForAll long other) {
    Scorecard before = Scoring.score(RandomContract.of(seed));
    Scorecard now = Scoring.score(RandomContract.of(other));
    LastScored last = Explanations.lastScored(before.period(), Explanations.of(before));
    Optional<Change> change = Changes.between(last, now.clauses());

    assertThat(change.isPresent())
        .isEqualTo(before.scores().overall() != null && now.scores().overall() != null);
    change.ifPresent(
        it -> {
          assertThat(it.from()).isEqualTo(before.scores().overall());
          assertThat(it.to()).isEqualTo(now.scores().overall());
          assertThat(it.total())
              .isEqualTo(it.to().subtract(it.from()).setScale(10, RoundingMode.HALF_EVEN));
          assertThat(sum(it.parts())).isEqualTo(it.total());
          for (Step step : Step.values()) {
            assertThat(
                    it.clauses().stream()
                        .map(clause -> Objects.requireNonNull(clause.parts().get(step)))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(it.parts().get(step));
          }
        });
  }

  private static BigDecimal sum(Map<Step, BigDecimal> parts) {
    return parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal sum(ClauseExplanation clause, Map<String, BigDecimal> coefficients) {
    BigDecimal sum = BigDecimal.ZERO;
    for (var source : clause.sources()) {
      for (var line : source.lines()) {
        for (var term : coefficients.entrySet()) {
          BigDecimal value = line.measures().getOrDefault(term.getKey(), BigDecimal.ZERO);
          sum = sum.add(value.multiply(term.getValue()));
        }
      }
    }
    return sum;
  }
}
