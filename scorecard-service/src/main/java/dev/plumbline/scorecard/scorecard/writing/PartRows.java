package dev.plumbline.scorecard.scorecard.writing;

import dev.plumbline.kernel.credit.Credit;
import dev.plumbline.kernel.credit.MonthCredits;
import dev.plumbline.kernel.metric.Figure;
import dev.plumbline.kernel.metric.MetricDefinition;
import dev.plumbline.scorecard.credit.Credits;
import dev.plumbline.scorecard.credit.Credits.Settled;
import dev.plumbline.scorecard.credit.Default;
import dev.plumbline.scorecard.scorecard.explanation.ExplanationText;
import dev.plumbline.scorecard.scorecard.explanation.Explanations;
import dev.plumbline.scorecard.scorecard.parts.CourseColumns;
import dev.plumbline.scorecard.scorecard.parts.TargetColumns;
import dev.plumbline.scorecard.scorecard.writing.ScorecardRows.Stored;
import dev.plumbline.scorecard.scoring.Fact;
import dev.plumbline.scorecard.scoring.clause.ClauseResult;
import dev.plumbline.scorecard.sql.Insertion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The rows of a scorecard's parts, in the order of their columns.
final class PartRows {

  static final Insertion FAMILY =
      Insertion.into(
          "scorecard_family", "vendor_id uuid, scorecard_id uuid, family text, score numeric");

  static final Insertion CLAUSE =
      Insertion.into(
          "scorecard_clause",
          """
          vendor_id uuid, scorecard_id uuid, place integer, code text, metric text,
          metric_version integer, family text, unit text, decimals integer, weight integer,
          critical boolean, outcome text, numerator numeric, denominator numeric, value numeric,
          attainment numeric, is_default boolean, default_reason text, credit_at_risk numeric,
          credit_doubled boolean, credit_uncapped numeric, credit numeric, origin text,
          misses date[], chronic_defaults date[], default_row integer, chronic boolean,
          last_chronic date, after_default boolean, met_run integer, expected_low numeric,
          minimum_low numeric, expected_high numeric, minimum_high numeric""");

  static final Insertion FACT =
      Insertion.into(
          "scorecard_fact",
          "vendor_id uuid, scorecard_id uuid, place integer, code text, detail text");

  static final Insertion EXPLANATION =
      Insertion.into("scorecard_explanation", "vendor_id uuid, scorecard_id uuid, document json");

  private PartRows() {}

  static Stream<List<Object>> families(Stored stored) {
    return stored.computed().scorecard().scores().families().entrySet().stream()
        .map(score -> List.of(stored.vendorId(), stored.id(), score.getKey(), score.getValue()));
  }

  static Stream<List<@Nullable Object>> clauses(Stored stored) {
    List<ClauseResult> results = stored.computed().scorecard().clauses();
    return IntStream.range(0, results.size()).mapToObj(i -> clause(stored, i, results.get(i)));
  }

  static Stream<List<Object>> facts(Stored stored) {
    List<Fact> facts = new ArrayList<>(stored.computed().scorecard().facts());
    facts.addAll(stored.computed().credits().facts());
    return IntStream.range(0, facts.size())
        .mapToObj(
            i ->
                List.of(
                    stored.vendorId(), stored.id(), i, facts.get(i).code(), facts.get(i).detail()));
  }

  static List<Object> explanation(Stored stored) {
    return List.of(
        stored.vendorId(),
        stored.id(),
        ExplanationText.write(Explanations.of(stored.computed().scorecard())));
  }

  private static List<@Nullable Object> clause(Stored stored, int place, ClauseResult result) {
    String code = result.clause().code();
    MetricDefinition metric = result.clause().metric();
    Optional<Figure> figure = Optional.ofNullable(result.figure());
    Credits credits = stored.computed().credits();
    Optional<Credit> credit = credit(credits, code);
    List<@Nullable Object> row =
        new ArrayList<@Nullable Object>(
            Arrays.asList(
                stored.vendorId(),
                stored.id(),
                place,
                code,
                metric.code(),
                metric.version(),
                metric.family(),
                metric.unit(),
                metric.decimals(),
                result.clause().weight(),
                result.clause().isCritical(),
                result.outcome().code(),
                figure.map(Figure::numerator).orElse(null),
                figure.map(Figure::denominator).orElse(null),
                result.value().orElse(null),
                result.attainment().orElse(null),
                credits.defaults().containsKey(code),
                Optional.ofNullable(credits.defaults().get(code)).map(Default::reason).orElse(null),
                credit.map(it -> it.atRisk().amount()).orElse(null),
                credit.map(Credit::doubled).orElse(null),
                credit.map(it -> it.uncapped().amount()).orElse(null),
                credit.map(it -> it.amount().amount()).orElse(null)));
    row.addAll(CourseColumns.values(Objects.requireNonNull(credits.courses().get(code))));
    row.addAll(TargetColumns.values(result.clause().target()));
    return row;
  }

  private static Optional<Credit> credit(Credits credits, String clause) {
    return switch (credits.settlement()) {
      case Credits.Open() -> Optional.empty();
      case Settled(MonthCredits month, _) ->
          month.items().stream().filter(it -> it.clause().equals(clause)).findFirst();
    };
  }
}
