package dev.plumbline.scorecard.scoring;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.money.Money;
import dev.plumbline.scorecard.scoring.evidence.MonthEvidence;
import dev.plumbline.scorecard.scoring.evidence.Observations;
import dev.plumbline.scorecard.scoring.evidence.Report;
import dev.plumbline.scorecard.scoring.terms.Terms;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What is known of a month, in the words of those who report it.
public final class TestEvidence {

  /// Before and after the deadline of January 2021.
  public static final Instant IN_TIME = Instant.parse("2021-02-03T09:00:00Z");

  public static final Instant TOO_LATE = Instant.parse("2021-02-06T00:00:00Z");

  private @Nullable Map<Line, Measures> vendor;
  private @Nullable Map<Line, Measures> client;
  private Instant submitted = IN_TIME;
  private final Map<String, Observations> observations = new HashMap<>();
  private final Map<Line, BigDecimal> forecast = new HashMap<>();
  private final Set<String> reliefs = new HashSet<>();
  private @Nullable Money invoice;

  public static TestEvidence nothing() {
    return new TestEvidence();
  }

  /// The vendor reports these measures on every line of the scope.
  public static TestEvidence everyLine(Map<String, Integer> measures) {
    TestEvidence evidence = new TestEvidence();
    TestTerms.SCOPE.forEach(line -> evidence.vendor(line, measures));
    return evidence;
  }

  public TestEvidence vendor(Line line, Map<String, Integer> measures) {
    vendor = vendor == null ? new HashMap<>() : vendor;
    vendor.put(line, measures(measures));
    return this;
  }

  public TestEvidence client(Line line, Map<String, Integer> measures) {
    client = client == null ? new HashMap<>() : client;
    client.put(line, measures(measures));
    return this;
  }

  public TestEvidence submitted(Instant at) {
    this.submitted = at;
    return this;
  }

  public TestEvidence rated(String clause, Line line, int contacts, int points) {
    return rated(clause, line, contacts, points, 0, "0");
  }

  public TestEvidence rated(
      String clause, Line line, int contacts, int points, int byBoth, String differences) {
    return rated(
        clause,
        line,
        measures(Map.of("ratingsGiven", contacts, "ratingPoints", points)),
        byBoth,
        differences);
  }

  /// Ratings one by one, with their squares.
  public TestEvidence ratedOneByOne(String clause, Line line, int... ratings) {
    return ratedOneByOne(clause, line, ratings, 0, "0");
  }

  public TestEvidence ratedOneByOne(
      String clause, Line line, int[] ratings, int byBoth, String differences) {
    Map<String, Integer> sums =
        Map.of(
            "ratingsGiven", ratings.length,
            "ratingPoints", IntStream.of(ratings).sum(),
            "ratingPointsSquared", IntStream.of(ratings).map(it -> it * it).sum());
    return rated(clause, line, measures(sums), byBoth, differences);
  }

  private TestEvidence rated(
      String clause, Line line, Measures ratings, int byBoth, String differences) {
    observations.put(
        clause, new Observations(Map.of(line, ratings), byBoth, new BigDecimal(differences)));
    return this;
  }

  public TestEvidence invoiced(String amount) {
    this.invoice = new Money(new BigDecimal(amount), TestTerms.EUR);
    return this;
  }

  /// A relief was granted for these clauses.
  public TestEvidence relieved(String... clauses) {
    reliefs.addAll(List.of(clauses));
    return this;
  }

  /// The client's forecast of every line, as it was locked.
  public TestEvidence forecast(int contactsPerLine) {
    TestTerms.SCOPE.forEach(line -> forecast.put(line, BigDecimal.valueOf(contactsPerLine)));
    return this;
  }

  public MonthEvidence build() {
    return new MonthEvidence(
        report(vendor), report(client), observations, forecast, reliefs, invoice);
  }

  /// The inputs of January 2021 after its deadline.
  public Inputs january(Terms terms) {
    return inputs(TestTerms.JANUARY, terms, History.NONE, TOO_LATE);
  }

  public Inputs inputs(YearMonth period, Terms terms, History history, Instant asOf) {
    return TestMonth.of(period)
        .under(terms)
        .knowing(period, this)
        .after(history)
        .asOf(asOf)
        .inputs();
  }

  private @Nullable Report report(@Nullable Map<Line, Measures> lines) {
    return lines == null ? null : new Report(1, submitted, lines);
  }

  public static Measures measures(Map<String, Integer> values) {
    Map<String, BigDecimal> measures = new HashMap<>();
    values.forEach((code, value) -> measures.put(code, BigDecimal.valueOf(value)));
    return Measures.of(measures);
  }
}
