package dev.plumbline.scorecard.credit;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.credit.Credit;
import dev.plumbline.scorecard.credit.Credits.Settled;
import dev.plumbline.scorecard.scoring.Inputs;
import dev.plumbline.scorecard.scoring.Scorecard;
import dev.plumbline.scorecard.scoring.Scoring;
import dev.plumbline.scorecard.scoring.clause.OutcomeCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Two implementations of the same text agree on contracts that nobody thought of.
class SecondOpinionTest {

  /// Far behind anything that shows, and far before the places where the quotients of both round.
  private static final int DECIMALS = 15;

  @Property(tries = 5000)
  void both_read_the_domain_alike(@ForAll long seed) {
    Inputs inputs = RandomContract.of(seed);
    Scorecard scorecard = Scoring.score(inputs);
    NaiveScorecard naive = new NaiveScorecard(inputs);

    assertThat(
            scorecard.clauses().stream()
                .collect(toMap(it -> it.clause().code(), it -> it.outcome().code().name())))
        .isEqualTo(naive.outcomes);
    Map<String, BigDecimal> attainments = new TreeMap<>();
    scorecard
        .clauses()
        .forEach(it -> it.attainment().ifPresent(a -> attainments.put(it.clause().code(), a)));
    assertThat(rounded(attainments)).isEqualTo(rounded(naive.attainments));
    assertThat(rounded(scorecard.scores().overall())).isEqualTo(rounded(naive.overall));
    assertThat(rounded(scorecard.scores().customerExperienceAndBehaviour()))
        .isEqualTo(rounded(naive.experience));
    assertThat(scorecard.rating().standing()).hasToString(naive.standing);
    Settled settled = (Settled) Crediting.credit(inputs, scorecard).settlement();
    assertThat(
            settled.month().items().stream()
                .collect(toMap(Credit::clause, it -> it.amount().amount())))
        .isEqualTo(NaiveCredits.of(inputs, naive.outcomes));
  }

  /// Agreement on what never happens proves nothing.
  @Test
  void the_contracts_meet_every_outcome_and_the_cap_often() {
    Map<OutcomeCode, Integer> outcomes = new EnumMap<>(OutcomeCode.class);
    int capped = 0;
    int heldDown = 0;
    for (long seed : LongStream.range(0, 2000).toArray()) {
      Inputs inputs = RandomContract.of(seed);
      Scorecard scorecard = Scoring.score(inputs);
      scorecard.clauses().forEach(it -> outcomes.merge(it.outcome().code(), 1, Integer::sum));
      capped +=
          ((Settled) Crediting.credit(inputs, scorecard).settlement()).month().isCapped() ? 1 : 0;
      heldDown += scorecard.rating().isCapped() ? 1 : 0;
    }
    assertThat(outcomes.keySet()).containsExactlyInAnyOrder(OutcomeCode.values());
    assertThat(outcomes.values()).allSatisfy(times -> assertThat(times).isGreaterThan(50));
    assertThat(capped).isGreaterThan(50);
    assertThat(heldDown).isGreaterThan(50);
  }

  private static Map<String, String> rounded(Map<String, BigDecimal> figures) {
    Map<String, String> rounded = new TreeMap<>();
    figures.forEach((code, figure) -> rounded.put(code, rounded(figure)));
    return rounded;
  }

  private static String rounded(@Nullable BigDecimal figure) {
    return figure == null
        ? "absent"
        : figure.setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
  }
}
