package dev.plumbline.kernel.pricing;

import static dev.plumbline.kernel.pricing.TestPricing.EUR;
import static dev.plumbline.kernel.pricing.TestPricing.month;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.money.Money;
import dev.plumbline.kernel.pricing.Fee.Item;
import dev.plumbline.kernel.pricing.Fee.Kind;
import dev.plumbline.kernel.pricing.PricingModel.BaseModel;
import dev.plumbline.kernel.pricing.PricingModel.Fixed;
import dev.plumbline.kernel.pricing.PricingModel.PerContact;
import dev.plumbline.kernel.pricing.PricingModel.PerMinute;
import dev.plumbline.kernel.pricing.PricingModel.Tier;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(PricingDomain.class)
@Domain(DomainContext.Global.class)
class FeePropertiesTest {

  @Property
  void more_of_what_is_paid_for_never_lowers_the_fee(
      @ForAll BaseModel base,
      @ForAll Additions additions,
      @ForAll Measures month,
      @ForAll Currency currency,
      @ForAll @IntRange(min = 1, max = 2000) int more) {
    PricingModel model = PricingModel.of(base, additions);
    model.measures().stream()
        .filter(measure -> !PricingDomain.GATE.measures().contains(measure))
        .forEach(
            measure ->
                assertThat(total(model, plus(month, measure, more), currency))
                    .isGreaterThanOrEqualTo(total(model, month, currency)));
  }

  @Property
  void the_items_add_up_and_each_is_its_quantity_times_its_rate(
      @ForAll BaseModel base,
      @ForAll Additions additions,
      @ForAll Measures month,
      @ForAll Currency currency) {
    Fee fee = fee(PricingModel.of(base, additions), month, currency);
    assertThat(fee.items()).isNotEmpty();
    BigDecimal sum =
        fee.items().stream()
            .map(it -> it.amount().amount())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(fee.total()).isEqualTo(new Money(sum, currency));
    BigDecimal halfUnit = minorUnit(currency).multiply(new BigDecimal("0.500001"));
    assertThat(fee.items())
        .allSatisfy(
            it ->
                assertThat(it.amount().amount().subtract(it.quantity().multiply(it.rate())).abs())
                    .isLessThanOrEqualTo(halfUnit));
  }

  @Property
  void additions_leave_the_items_of_the_model_as_they_are(
      @ForAll BaseModel base,
      @ForAll Additions additions,
      @ForAll Measures month,
      @ForAll Currency currency) {
    List<Item> alone = fee(base, month, currency).items();
    List<Item> items = fee(PricingModel.of(base, additions), month, currency).items();
    assertThat(items.subList(0, alone.size())).isEqualTo(alone);
    assertThat(items.subList(alone.size(), items.size()))
        .extracting(Item::kind)
        .doesNotContain(Kind.BASE)
        .doesNotHaveDuplicates();
  }

  @Property
  void the_fee_is_never_below_the_minimum_commitment_nor_below_0(
      @ForAll BaseModel base,
      @ForAll Additions additions,
      @ForAll Measures month,
      @ForAll Currency currency) {
    Money total = fee(PricingModel.of(base, additions), month, currency).total();
    MinimumCommitment commitment = additions.minimumCommitment();
    assertThat(total)
        .isGreaterThanOrEqualTo(
            commitment == null ? Money.zero(currency) : commitment.in(currency));
  }

  @Property
  void the_gain_share_lies_between_0_and_its_cap(
      @ForAll BaseModel base,
      @ForAll GainShare share,
      @ForAll Measures month,
      @ForAll Currency currency) {
    Money alone = fee(base, month, currency).total();
    Money with =
        fee(PricingModel.of(base, new Additions(null, null, share)), month, currency).total();
    assertThat(with.minus(alone))
        .isBetween(Money.zero(currency), Money.rounded(share.monthlyCap(), currency));
  }

  @Property
  void additions_without_effect_change_nothing(
      @ForAll BaseModel base, @ForAll Measures month, @ForAll Currency currency) {
    BigDecimal handled = month.get(GainShare.MEASURE);
    Assume.that(handled.signum() > 0);
    Fee alone = fee(base, month, currency);
    VolumeBands atBaseline =
        new VolumeBands(
            GainShare.MEASURE, handled, BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE);
    Additions idle =
        new Additions(
            atBaseline,
            new MinimumCommitment(alone.total().amount()),
            new GainShare(BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ZERO));
    assertThat(fee(PricingModel.of(base, idle), month, currency)).isEqualTo(alone);
  }

  @Property
  void tiers_pay_each_contact_by_itself(
      @ForAll List<Tier> tiers, @ForAll @IntRange(max = 300) int handled) {
    BigDecimal oneByOne =
        IntStream.range(0, handled)
            .mapToObj(contact -> rateOf(contact, tiers))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    Fee fee = fee(perContact(tiers), month("contactsHandled=" + handled), EUR);
    BigDecimal byTier =
        fee.items().stream()
            .map(it -> it.quantity().multiply(it.rate()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(byTier).isEqualByComparingTo(oneByOne);
  }

  private static BigDecimal rateOf(int contact, List<Tier> tiers) {
    return tiers.stream()
        .filter(tier -> tier.from().intValueExact() <= contact)
        .reduce((_, later) -> later)
        .orElseThrow()
        .rate();
  }

  @Property
  void the_fee_is_continuous_where_a_tier_begins(@ForAll List<Tier> tiers) {
    for (int i = 1; i < tiers.size(); i++) {
      Measures bound = month("contactsHandled=" + tiers.get(i).from());
      assertThat(fee(perContact(tiers), bound, EUR).total())
          .isEqualTo(fee(perContact(tiers.subList(0, i)), bound, EUR).total());
    }
  }

  @Property
  void minutes_are_continuous_where_a_tier_begins(@ForAll List<Tier> tiers) {
    for (int i = 1; i < tiers.size(); i++) {
      BigDecimal seconds = tiers.get(i).from().multiply(BigDecimal.valueOf(60));
      Measures bound = month("talkSeconds=" + seconds);
      List<String> talk = List.of("talkSeconds");
      assertThat(fee(new PerMinute(talk, tiers), bound, EUR).total())
          .isEqualTo(fee(new PerMinute(talk, tiers.subList(0, i)), bound, EUR).total());
    }
  }

  /// A step over an edge changes the fee by no more than the step is worth.
  @Property
  void volume_bands_are_continuous_at_both_edges(
      @ForAll @IntRange(min = 1, max = 2000) int baseline,
      @ForAll @IntRange(max = 100) int percent,
      @ForAll @IntRange(max = 50) int above,
      @ForAll @IntRange(max = 50) int below,
      @ForAll @IntRange(min = 1, max = 100) int hundredths) {
    VolumeBands bands =
        new VolumeBands(
            "contactsHandled",
            BigDecimal.valueOf(baseline),
            BigDecimal.valueOf(percent),
            BigDecimal.valueOf(above),
            BigDecimal.valueOf(below));
    PricingModel model =
        PricingModel.of(new Fixed(new BigDecimal("200000")), new Additions(bands, null, null));
    BigDecimal step = BigDecimal.valueOf(hundredths, 2);
    BigDecimal upper = BigDecimal.valueOf((long) baseline * (100 + percent), 2);
    BigDecimal lower = BigDecimal.valueOf((long) baseline * (100 - percent), 2);
    Money inside = handled(model, BigDecimal.valueOf(baseline));
    assertThat(handled(model, upper)).isEqualTo(inside);
    assertThat(handled(model, lower)).isEqualTo(inside);
    assertThat(handled(model, upper.add(step)).minus(inside))
        .isEqualTo(Money.rounded(step.multiply(BigDecimal.valueOf(above)), EUR));
    Assume.that(lower.compareTo(step) >= 0);
    assertThat(inside.minus(handled(model, lower.subtract(step))))
        .isEqualTo(Money.rounded(step.multiply(BigDecimal.valueOf(below)), EUR));
  }

  private static Money handled(PricingModel model, BigDecimal contacts) {
    return total(model, month("contactsHandled=" + contacts), EUR);
  }

  private static PerContact perContact(List<Tier> tiers) {
    return new PerContact("contactsHandled", tiers);
  }

  private static Fee fee(PricingModel model, Measures month, Currency currency) {
    return Fee.of(model, month, currency).orElseThrow();
  }

  private static Money total(PricingModel model, Measures month, Currency currency) {
    return fee(model, month, currency).total();
  }

  private static Measures plus(Measures month, String measure, int more) {
    Map<String, BigDecimal> values = new HashMap<>(month.values());
    values.merge(measure, BigDecimal.valueOf(more), BigDecimal::add);
    return Measures.of(values);
  }

  private static BigDecimal minorUnit(Currency currency) {
    return BigDecimal.ONE.movePointLeft(Money.decimals(currency));
  }
}
