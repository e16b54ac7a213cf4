package dev.plumbline.kernel.pricing;

import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.pricing.PricingModel.BaseModel;
import dev.plumbline.kernel.pricing.PricingModel.Fixed;
import dev.plumbline.kernel.pricing.PricingModel.Fte;
import dev.plumbline.kernel.pricing.PricingModel.Hourly;
import dev.plumbline.kernel.pricing.PricingModel.Outcome;
import dev.plumbline.kernel.pricing.PricingModel.PerContact;
import dev.plumbline.kernel.pricing.PricingModel.PerMinute;
import dev.plumbline.kernel.pricing.PricingModel.Tier;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/// Any pricing model, any additions and any month that holds all measures they can need.
class PricingDomain extends DomainContextBase {

  static final QualityGate GATE =
      new QualityGate(
          "csat",
          Map.of("surveysSatisfied", BigDecimal.ONE),
          Map.of("surveysAnswered", BigDecimal.ONE),
          BigDecimal.valueOf(100),
          BigDecimal.valueOf(70),
          null);

  private static final List<String> MEASURES =
      List.of(
          "contactsHandled",
          "contactsResolvedFirst",
          "talkSeconds",
          "holdSeconds",
          "wrapSeconds",
          "headcountAverage",
          "paidHours",
          "surveysSatisfied",
          "surveysAnswered");

  @Provide
  Arbitrary<BaseModel> models() {
    return Arbitraries.oneOf(
        amounts().map(Fixed::new),
        tiers().map(tiers -> new PerContact("contactsHandled", tiers)),
        tiers().map(tiers -> new PerMinute(PerMinute.HANDLING, tiers)),
        rates().map(Fte::new),
        rates().map(Hourly::new),
        rates().map(rate -> new Outcome(rate, GATE)));
  }

  @Provide
  Arbitrary<List<Tier>> tiers() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 400).set().ofMaxSize(3), rates().list().ofSize(4))
        .as(
            (starts, rates) -> {
              List<Integer> from =
                  IntStream.concat(IntStream.of(0), starts.stream().mapToInt(it -> it).sorted())
                      .boxed()
                      .toList();
              return IntStream.range(0, from.size())
                  .mapToObj(i -> new Tier(BigDecimal.valueOf(from.get(i)), rates.get(i)))
                  .toList();
            });
  }

  @Provide
  Arbitrary<Additions> additions() {
    Arbitrary<VolumeBands> bands =
        Combinators.combine(
                Arbitraries.of("contactsHandled", "paidHours", "headcountAverage"),
                Arbitraries.integers().between(1, 2000),
                Arbitraries.integers().between(0, 100),
                rates(),
                rates())
            .as(
                (measure, baseline, percent, above, below) ->
                    new VolumeBands(
                        measure,
                        BigDecimal.valueOf(baseline),
                        BigDecimal.valueOf(percent),
                        above,
                        below));
    return Combinators.combine(
            bands.injectNull(0.3),
            amounts().map(MinimumCommitment::new).injectNull(0.3),
            gainShares().injectNull(0.3))
        .as(Additions::new);
  }

  @Provide
  Arbitrary<GainShare> gainShares() {
    return Combinators.combine(
            rates().filter(it -> it.signum() > 0),
            Arbitraries.integers().between(1, 100),
            amounts())
        .as((cost, percent, cap) -> new GainShare(cost, BigDecimal.valueOf(percent), cap));
  }

  @Provide
  Arbitrary<Measures> months() {
    return Arbitraries.integers()
        .between(0, 4000)
        .list()
        .ofSize(MEASURES.size())
        .map(
            values -> {
              Map<String, BigDecimal> month = new HashMap<>();
              for (int i = 0; i < MEASURES.size(); i++) {
                month.put(MEASURES.get(i), BigDecimal.valueOf(values.get(i)));
              }
              return Measures.of(month);
            });
  }

  @Provide
  Arbitrary<Currency> currencies() {
    return Arbitraries.of("EUR", "JPY", "TND", "KWD").map(Currency::getInstance);
  }

  private static Arbitrary<BigDecimal> rates() {
    return Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.valueOf(50)).ofScale(4);
  }

  private static Arbitrary<BigDecimal> amounts() {
    return Arbitraries.integers().between(0, 50_000).map(BigDecimal::valueOf);
  }
}
