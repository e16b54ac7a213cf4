package dev.plumbline.contract.metric.catalogue;

import static dev.plumbline.kernel.metric.Family.BEHAVIOUR;
import static dev.plumbline.kernel.metric.Family.COST;
import static dev.plumbline.kernel.metric.Family.CUSTOMER_EXPERIENCE;
import static dev.plumbline.kernel.metric.Family.EFFICIENCY;
import static dev.plumbline.kernel.metric.Family.GOVERNANCE;
import static dev.plumbline.kernel.metric.Family.WORKFORCE;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.canonical.CanonicalJson;
import dev.plumbline.kernel.measure.ChannelScope;
import dev.plumbline.kernel.measure.KnownMeasures;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.metric.Family;
import dev.plumbline.kernel.metric.MetricDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricCatalogueTest {

  private final Map<String, MetricDefinition> catalogue =
      MetricCatalogue.definitions().stream()
          .collect(toMap(MetricDefinition::code, Function.identity()));

  /// Published definitions are immutable: a line here may be added, never changed.
  @Test
  void published_definitions_have_not_changed() {
    List<String> now =
        MetricCatalogue.definitions().stream()
            .map(it -> "%s@%d %s".formatted(it.code(), it.version(), CanonicalJson.sha256(it)))
            .toList();
    assertThat(String.join("\n", now)).isEqualTo(resource("published-definitions.txt").strip());
  }

  @Test
  void every_measure_is_known() {
    assertThat(catalogue.values())
        .allSatisfy(
            it ->
                assertThat(it.measures())
                    .allSatisfy(code -> assertThat(KnownMeasures.find(code)).isPresent()));
  }

  @Test
  void every_counter_metric_exists() {
    assertThat(catalogue.values())
        .allSatisfy(
            it ->
                assertThat(it.counterMetrics())
                    .allSatisfy(
                        counter ->
                            assertThat(catalogue.values())
                                .anyMatch(other -> other.answersTo(counter))));
  }

  @Test
  void families_are_those_of_the_domain() {
    Map<Family, Set<String>> families =
        catalogue.values().stream()
            .collect(
                groupingBy(
                    MetricDefinition::family,
                    mapping(
                        it -> it.code().replaceAll("(-\\d+)+$", ""), toCollection(TreeSet::new))));
    assertThat(families)
        .containsOnly(
            Map.entry(
                EFFICIENCY,
                Set.of(
                    "aht",
                    "average-talk-time",
                    "asa",
                    "abandon-rate",
                    "abandon-rate-gross",
                    "service-level",
                    "service-level-offered",
                    "service-level-handled",
                    "service-level-abandons-count",
                    "service-level-net-of-abandons")),
            Map.entry(
                CUSTOMER_EXPERIENCE,
                Set.of(
                    "fcr-gross",
                    "fcr-net",
                    "repeat-rate",
                    "csat",
                    "nps",
                    "ces",
                    "complaint-rate",
                    "transfer-rate",
                    "escalation-rate")),
            Map.entry(BEHAVIOUR, Set.of("qa-score", "critical-accuracy", "behaviour")),
            Map.entry(WORKFORCE, Set.of("occupancy", "shrinkage", "adherence", "attrition")),
            Map.entry(COST, Set.of("cost-per-contact", "cost-per-resolution")),
            Map.entry(
                GOVERNANCE,
                Set.of(
                    "short-abandon-share",
                    "fcr-exclusion-share",
                    "survey-coverage",
                    "survey-response-rate",
                    "forecast-error")));
  }

  @Test
  void queue_metrics_alone_need_a_queue() {
    assertThat(catalogue.values())
        .allSatisfy(
            it ->
                assertThat(it.channels() == ChannelScope.SYNCHRONOUS)
                    .isEqualTo(
                        it.code().matches("asa|abandon-rate.*|short-abandon.*|service-level.*")));
  }

  @ParameterizedTest
  @CsvSource({
    "aht, 120",
    "average-talk-time, 80",
    "asa, 25",
    "abandon-rate-gross, 20",
    "abandon-rate-5, 10",
    "short-abandon-share-5, 55",
    "service-level-20-5, 67",
    "service-level-offered-20, 60",
    "service-level-handled-20, 75",
    "service-level-abandons-count-20, 75",
    "service-level-net-of-abandons-20, 70",
    "fcr-gross, 70",
    "fcr-net, 87",
    "nps, 30",
    "ces, 5",
    "fcr-exclusion-share, 20",
    "complaint-rate, 12",
    "attrition, 24",
    "occupancy, 75",
    "cost-per-contact, 4",
    "cost-per-resolution, 6",
    "forecast-error, 15"
  })
  void values_follow_the_formula_of_the_domain(String code, int expected) {
    MetricDefinition definition = requireNonNull(catalogue.get(code));
    assertThat(definition.figure(DAY).value().setScale(0, RoundingMode.DOWN))
        .isEqualByComparingTo(BigDecimal.valueOf(expected));
  }

  /// 1000 contacts offered, 800 handled, 200 abandoned, of these 110 within 5 seconds.
  private static final Measures DAY =
      Measures.of(
          Map.ofEntries(
              count("contactsOffered", 1000),
              count("contactsHandled", 800),
              count("contactsAbandoned", 200),
              count("abandonedShort5", 110),
              count("answeredWithin20", 600),
              count("abandonedWithin20", 150),
              count("talkSeconds", 64_000),
              count("holdSeconds", 8_000),
              count("wrapSeconds", 24_000),
              count("availableSeconds", 32_000),
              count("queueSecondsAnswered", 20_000),
              count("contactsResolvedFirst", 560),
              count("contactsNotResolvableAtFirstLevel", 160),
              count("npsPromoters", 50),
              count("npsDetractors", 20),
              count("npsResponses", 100),
              count("cesPoints", 500),
              count("cesResponses", 100),
              count("complaints", 10),
              count("leavers", 2),
              count("headcountAverage", 100),
              count("invoicedAmount", 3_600),
              count("forecastDeviation", 150)));

  private static Map.Entry<String, BigDecimal> count(String code, int value) {
    return Map.entry(code, BigDecimal.valueOf(value));
  }

  private static String resource(String name) {
    try (var in = MetricCatalogueTest.class.getResourceAsStream(name)) {
      return new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
