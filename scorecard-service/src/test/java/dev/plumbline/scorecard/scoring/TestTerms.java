package dev.plumbline.scorecard.scoring;

import static dev.plumbline.scorecard.scoring.TestClause.behaviour;
import static dev.plumbline.scorecard.scoring.TestClause.sla;

import dev.plumbline.kernel.canonical.CanonicalJson;
import dev.plumbline.kernel.credit.AtRisk;
import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.MeasureDefinition;
import dev.plumbline.kernel.measure.Party;
import dev.plumbline.kernel.measure.Vocabulary;
import dev.plumbline.kernel.period.ReportingCalendar;
import dev.plumbline.kernel.pricing.PricingModel;
import dev.plumbline.scorecard.scoring.terms.Clause;
import dev.plumbline.scorecard.scoring.terms.SourceRule;
import dev.plumbline.scorecard.scoring.terms.Terms;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A contract that began in January 2021, due on the 5th without days of grace; [#demo] is the
/// demo's.
public final class TestTerms {

  public static final Currency EUR = Currency.getInstance("EUR");
  public static final YearMonth JANUARY = YearMonth.of(2021, 1);

  public static final List<Line> SCOPE =
      Stream.of(
              "account-admin",
              "billing",
              "contract-questions",
              "streaming-support",
              "technical-support")
          .map(activity -> new Line(activity, "voice"))
          .toList();

  private PricingModel pricing = new PricingModel.Fixed(new BigDecimal("10000.00"));
  private AtRisk atRisk = new AtRisk(BigDecimal.valueOf(12), BigDecimal.valueOf(10));
  private Currency currency = EUR;
  private int rampMonths;
  private BigDecimal reliefBandPercent = BigDecimal.TEN;
  private @Nullable Integer forecastDueDay;
  private YearMonth firstMonth = JANUARY;
  private int graceDays;
  private Set<String> unavailable = Set.of();
  private final Map<String, Party> owners = new HashMap<>();
  private final Map<String, SourceRule> sources = new HashMap<>();
  private List<Clause> clauses = List.of();
  private Vocabulary measures = Vocabulary.CATALOGUE;

  public static TestTerms terms(TestClause... clauses) {
    TestTerms terms = new TestTerms();
    terms.clauses = Arrays.stream(clauses).map(TestClause::build).toList();
    return terms;
  }

  /// The demo's terms, the same for both vendors but for the fee.
  public static Terms demo(String monthlyAmount) {
    return terms(
            sla("talk-time", TestMetrics.TALK_TIME).target("227", "235").weight(10),
            sla("speed-of-answer", TestMetrics.SPEED_OF_ANSWER).target("67", "70").weight(10),
            sla("abandons", TestMetrics.ABANDONS).target("18.5", "20").weight(15).critical("35"),
            sla("service-level", TestMetrics.SERVICE_LEVEL).target("36", "33").weight(15),
            sla("first-contact", TestMetrics.FIRST_CONTACT).target("90", "89").weight(15),
            sla("satisfaction", TestMetrics.SATISFACTION)
                .target("51", "49.5")
                .weight(25)
                .minimumSample(100)
                .critical("55"),
            behaviour("empathy").target("4.0", "3.5").weight(10).minimumSample(20))
        .fixed(monthlyAmount)
        .unavailable(
            "repeatContacts",
            "transfers",
            "abandonedShort5",
            "abandonedShort10",
            "contactsNotResolvableAtFirstLevel",
            "surveysInvited",
            "complaints")
        .build();
  }

  public TestTerms fixed(String monthlyAmount) {
    return pricing(new PricingModel.Fixed(new BigDecimal(monthlyAmount)));
  }

  public TestTerms pricing(PricingModel pricing) {
    this.pricing = pricing;
    return this;
  }

  public TestTerms atRisk(String percentOfFees, String monthlyCapPercent) {
    this.atRisk = new AtRisk(new BigDecimal(percentOfFees), new BigDecimal(monthlyCapPercent));
    return this;
  }

  public TestTerms in(Currency currency) {
    this.currency = currency;
    return this;
  }

  public TestTerms ramp(int months) {
    this.rampMonths = months;
    return this;
  }

  public TestTerms unavailable(String... measures) {
    this.unavailable = Set.of(measures);
    return this;
  }

  public TestTerms owned(String measure, Party owner) {
    this.owners.put(measure, owner);
    return this;
  }

  public TestTerms sourced(String metric, SourceRule rule) {
    this.sources.put(metric, rule);
    return this;
  }

  public TestTerms reliefBand(String percent) {
    this.reliefBandPercent = new BigDecimal(percent);
    return this;
  }

  /// The client owes its forecast by this day of the month before.
  public TestTerms forecastDueOn(int day) {
    this.forecastDueDay = day;
    return this;
  }

  public TestTerms since(YearMonth firstMonth) {
    this.firstMonth = firstMonth;
    return this;
  }

  public TestTerms graceDays(int days) {
    this.graceDays = days;
    return this;
  }

  /// Measures of the client's own.
  public TestTerms measuredBy(MeasureDefinition... own) {
    this.measures = Vocabulary.with(List.of(own));
    return this;
  }

  public Terms build() {
    return terms(CanonicalJson.sha256(terms("")));
  }

  private Terms terms(String contentHash) {
    return new Terms(
        1,
        contentHash,
        currency,
        firstMonth,
        rampMonths,
        new ReportingCalendar(ZoneId.of("Europe/London"), 5, graceDays),
        SCOPE,
        pricing,
        atRisk,
        owners,
        sources,
        reliefBandPercent,
        forecastDueDay,
        unavailable,
        clauses,
        TestMetrics.COUNTER_METRICS,
        measures);
  }
}
