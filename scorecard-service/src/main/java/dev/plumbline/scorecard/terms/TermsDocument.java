package dev.plumbline.scorecard.terms;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.plumbline.kernel.credit.AtRisk;
import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.MeasureDefinition;
import dev.plumbline.kernel.measure.Party;
import dev.plumbline.kernel.metric.MetricDefinition;
import dev.plumbline.kernel.pricing.Additions;
import dev.plumbline.kernel.pricing.PricingModel;
import dev.plumbline.kernel.pricing.PricingModel.BaseModel;
import dev.plumbline.kernel.pricing.PricingModel.Tier;
import dev.plumbline.kernel.pricing.QualityGate;
import dev.plumbline.scorecard.scoring.terms.SourceRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The terms as contract-service writes them, with every default filled in; fields that nothing
/// here needs are passed over.
record TermsDocument(
    UUID contractId,
    UUID vendorId,
    String reference,
    int version,
    String contentHash,
    YearMonth effectiveFrom,
    ZoneId timeZone,
    Currency currency,
    Term term,
    List<Line> scope,
    Pricing pricing,
    AtRisk atRisk,
    Reporting reporting,
    Measurement measurement,
    List<ClauseDocument> clauses,
    List<Obligation> obligations,
    List<MetricDefinition> metrics,
    @Nullable List<MeasureDefinition> measures) {

  record Term(LocalDate start, LocalDate end) {}

  record Reporting(int dueDay, int graceDays, int rampMonths, int disputeDays) {}

  record Measurement(
      Map<String, Party> owners,
      List<Source> sources,
      BigDecimal verificationTolerancePercent,
      BigDecimal reliefBandPercent,
      List<Unavailable> unavailable) {}

  record Obligation(String code, Party party, String what, int dueDay) {

    private static final Pattern FORECAST = Pattern.compile("forecast", Pattern.CASE_INSENSITIVE);

    /// Whether it is the client's volume forecast. An obligation is words, so it is known by its
    /// code or, failing that, by what it says.
    boolean isForecast() {
      return party == Party.CLIENT
          && (FORECAST.matcher(code).find() || FORECAST.matcher(what).find());
    }
  }

  record Source(String metric, SourceRule rule) {}

  record Unavailable(String measure, String reason) {}

  /// The wire form of a pricing; its parts are the kernel's own.
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "model")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = FixedPricing.class, name = "FIXED"),
    @JsonSubTypes.Type(value = PerContactPricing.class, name = "PER_CONTACT"),
    @JsonSubTypes.Type(value = PerMinutePricing.class, name = "PER_MINUTE"),
    @JsonSubTypes.Type(value = FtePricing.class, name = "FTE"),
    @JsonSubTypes.Type(value = HourlyPricing.class, name = "HOURLY"),
    @JsonSubTypes.Type(value = OutcomePricing.class, name = "OUTCOME")
  })
  sealed interface Pricing {
    @Nullable Additions additions();

    BaseModel base();

    default PricingModel model() {
      return PricingModel.of(base(), additions());
    }
  }

  record FixedPricing(BigDecimal monthlyAmount, @Nullable Additions additions) implements Pricing {
    @Override
    public BaseModel base() {
      return new PricingModel.Fixed(monthlyAmount);
    }
  }

  record PerContactPricing(String measure, List<Tier> tiers, @Nullable Additions additions)
      implements Pricing {
    @Override
    public BaseModel base() {
      return new PricingModel.PerContact(measure, tiers);
    }
  }

  record PerMinutePricing(List<String> seconds, List<Tier> tiers, @Nullable Additions additions)
      implements Pricing {
    @Override
    public BaseModel base() {
      return new PricingModel.PerMinute(seconds, tiers);
    }
  }

  record FtePricing(BigDecimal rate, @Nullable Additions additions) implements Pricing {
    @Override
    public BaseModel base() {
      return new PricingModel.Fte(rate);
    }
  }

  record HourlyPricing(BigDecimal rate, @Nullable Additions additions) implements Pricing {
    @Override
    public BaseModel base() {
      return new PricingModel.Hourly(rate);
    }
  }

  record OutcomePricing(BigDecimal rate, QualityGate gate, @Nullable Additions additions)
      implements Pricing {
    @Override
    public BaseModel base() {
      return new PricingModel.Outcome(rate, gate);
    }
  }
}
