package dev.plumbline.kernel.pricing;

import static dev.plumbline.kernel.pricing.TestPricing.EUR;
import static dev.plumbline.kernel.pricing.TestPricing.number;
import static dev.plumbline.kernel.pricing.TestPricing.resolvedAtLeast;
import static dev.plumbline.kernel.pricing.TestPricing.tiers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.plumbline.kernel.pricing.PricingModel.Fixed;
import dev.plumbline.kernel.pricing.PricingModel.Fte;
import dev.plumbline.kernel.pricing.PricingModel.Hourly;
import dev.plumbline.kernel.pricing.PricingModel.Outcome;
import dev.plumbline.kernel.pricing.PricingModel.PerContact;
import dev.plumbline.kernel.pricing.PricingModel.PerMinute;
import dev.plumbline.kernel.pricing.PricingModel.Tier;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShapeTest {

  private static final BigDecimal MINUS = number("-0.01");
  private static final Map<String, BigDecimal> HANDLED = Map.of("contactsHandled", BigDecimal.ONE);

  /// A tier as somebody wrote it.
  private record Written(@Nullable BigDecimal from, @Nullable BigDecimal rate) {}

  @ParameterizedTest
  @MethodSource
  void a_model_refuses_what_breaks_a_rule_and_says_where(ThrowingCallable model, String message) {
    assertThatThrownBy(model).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  static Stream<Arguments> a_model_refuses_what_breaks_a_rule_and_says_where() {
    String contacts = "contactsHandled";
    BigDecimal one = BigDecimal.ONE;
    return Stream.of(
        refused(() -> new Fixed(MINUS), "/monthlyAmount must not be negative"),
        refused(() -> new PerContact(contacts, List.of()), "/tiers must not be empty"),
        refused(
            () -> new PerContact(contacts, tiers("1:2")),
            "/tiers/0/from must be 0 in the first tier"),
        refused(
            () -> new PerContact(contacts, tiers("0:2 0.0:1")),
            "/tiers/1/from must be above the tier before it"),
        refused(
            () -> new PerContact("talkSeconds", tiers("0:2")),
            "/measure is not the code of a known measure that vendors count by line"),
        refused(() -> new Tier(one, MINUS), "/rate must not be negative"),
        refused(() -> new Tier(MINUS, one), "/from must not be negative"),
        refused(() -> new PerMinute(List.of(), tiers("0:2")), "/seconds must not be empty"),
        refused(
            () -> new PerMinute(List.of("talkSeconds", "talkSeconds"), tiers("0:2")),
            "/seconds/1 is listed before"),
        refused(
            () -> new PerMinute(List.of("queueSecondsAnswered"), tiers("0:2")),
            "/seconds/0 is not the code of a known measure of seconds that agents work"),
        refused(() -> new Fte(MINUS), "/rate must not be negative"),
        refused(() -> new Hourly(MINUS), "/rate must not be negative"),
        refused(() -> new Outcome(MINUS, resolvedAtLeast("75")), "/rate must not be negative"),
        refused(() -> gate(Map.of(), HANDLED, one, one, null), "/numerator must not be empty"),
        refused(() -> gate(HANDLED, Map.of(), one, one, null), "/denominator must not be empty"),
        refused(
            () -> gate(HANDLED, Map.of("a/b~c", one), one, one, null),
            "/denominator/a~1b~0c is not the code of a known measure that reports can hold"),
        refused(
            () -> gate(Map.of("ratingPoints", one), HANDLED, one, one, null),
            "/numerator/ratingPoints is not the code of a known measure that reports can hold"),
        refused(() -> gate(HANDLED, HANDLED, BigDecimal.ZERO, one, null), "/scale must be above 0"),
        refused(
            () -> gate(HANDLED, HANDLED, one, null, null),
            "/atLeast is required where there is no `atMost`"),
        refused(
            () -> gate(HANDLED, HANDLED, one, number("2"), one),
            "/atMost must not be below `atLeast`"),
        refused(
            () -> bands("transfers?", one, one, one, one),
            "/measure is not the code of a known measure of contacts, hours or headcount"),
        refused(
            () -> bands("paidHours", BigDecimal.ZERO, one, one, one),
            "/baselineVolume must be above 0"),
        refused(
            () -> bands("paidHours", one, MINUS, one, one),
            "/deadBandPercent must not be negative"),
        refused(
            () -> bands("paidHours", one, number("100.1"), one, one),
            "/deadBandPercent must not be above 100"),
        refused(() -> bands("paidHours", one, one, MINUS, one), "/rateAbove must not be negative"),
        refused(() -> bands("paidHours", one, one, one, MINUS), "/rateBelow must not be negative"),
        refused(() -> new MinimumCommitment(MINUS), "/monthlyAmount must not be negative"),
        refused(
            () -> new GainShare(BigDecimal.ZERO, one, one),
            "/baselineCostPerContact must be above 0"),
        refused(() -> new GainShare(one, BigDecimal.ZERO, one), "/sharePercent must be above 0"),
        refused(
            () -> new GainShare(one, number("100.1"), one), "/sharePercent must not be above 100"),
        refused(() -> new GainShare(one, one, MINUS), "/monthlyCap must not be negative"));
  }

  @Test
  void all_that_is_wrong_is_told_at_once_and_what_is_missing_is_passed_over() {
    Shape shape = Shape.in(EUR);
    List<Written> tiers =
        List.of(
            new Written(BigDecimal.ONE, null),
            new Written(null, null),
            new Written(number("5"), MINUS),
            new Written(null, BigDecimal.ONE),
            new Written(number("6"), BigDecimal.ONE),
            new Written(number("6"), BigDecimal.ONE));
    PerContact.check(shape, "smiles", tiers, Written::from, Written::rate);
    shape.part("additions", number("0.001"), MinimumCommitment::check);
    assertThat(shape.violations())
        .extracting(it -> it.code() + " " + it.path())
        .containsExactly(
            "not-zero /tiers/0/from",
            "negative /tiers/2/rate",
            "not-rising /tiers/5/from",
            "unknown-measure /measure",
            "too-many-decimals /additions/monthlyAmount");
  }

  @Test
  void nothing_is_demanded_of_an_empty_model() {
    Shape shape = Shape.in(null);
    Fixed.check(shape, null);
    PerContact.<Written>check(shape, null, null, Written::from, Written::rate);
    PerMinute.<Written>check(shape, null, null, Written::from, Written::rate);
    Fte.check(shape, null);
    Hourly.check(shape, null);
    Outcome.check(shape, null);
    VolumeBands.check(shape, null, null, null, null, null);
    MinimumCommitment.check(shape, null);
    GainShare.check(shape, null, null, null);
    assertThat(shape.violations()).isEmpty();
  }

  @Test
  void an_amount_has_the_decimals_of_its_currency() {
    assertThat(codes("EUR", "100.50")).isEmpty();
    assertThat(codes("JPY", "100.00")).isEmpty();
    assertThat(codes("JPY", "100.5")).containsExactly("too-many-decimals");
    assertThat(codes("KWD", "100.555")).isEmpty();
    assertThat(codes("TND", "100.5555")).containsExactly("too-many-decimals");
    assertThat(codes("XAU", "100.5555")).isEmpty();
  }

  private static List<String> codes(String currency, String amount) {
    return Fixed.check(Shape.in(Currency.getInstance(currency)), number(amount))
        .violations()
        .stream()
        .map(ShapeViolation::code)
        .toList();
  }

  private static Arguments refused(ThrowingCallable model, String message) {
    return arguments(model, message);
  }

  private static QualityGate gate(
      Map<String, BigDecimal> numerator,
      Map<String, BigDecimal> denominator,
      BigDecimal scale,
      @Nullable BigDecimal atLeast,
      @Nullable BigDecimal atMost) {
    return new QualityGate("any", numerator, denominator, scale, atLeast, atMost);
  }

  private static VolumeBands bands(
      String measure, BigDecimal baseline, BigDecimal band, BigDecimal above, BigDecimal below) {
    return new VolumeBands(measure, baseline, band, above, below);
  }
}
