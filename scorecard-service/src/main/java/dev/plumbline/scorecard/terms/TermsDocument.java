package dev.plumbline.scorecard.terms;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Party;
import dev.plumbline.kernel.metric.MetricDefinition;
import dev.plumbline.kernel.pricing.PricingModel;
import dev.plumbline.scorecard.scoring.terms.AtRisk;
import dev.plumbline.scorecard.scoring.terms.SourceRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
    List<MetricDefinition> metrics) {

  record Term(LocalDate start, LocalDate end) {}

  record Reporting(int dueDay, int graceDays, int rampMonths) {}

  record Measurement(
      Map<String, Party> owners, List<Source> sources, List<Unavailable> unavailable) {}

  record Source(String metric, SourceRule rule) {}

  record Unavailable(String measure, String reason) {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "model")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = FixedPricing.class, name = "FIXED"),
    @JsonSubTypes.Type(value = PerContactPricing.class, name = "PER_CONTACT")
  })
  sealed interface Pricing {
    PricingModel model();
  }

  record FixedPricing(BigDecimal monthlyAmount) implements Pricing {
    @Override
    public PricingModel model() {
      return new PricingModel.Fixed(monthlyAmount);
    }
  }

  record PerContactPricing(String measure, List<PricingModel.Tier> tiers) implements Pricing {
    @Override
    public PricingModel model() {
      return new PricingModel.PerContact(measure, tiers);
    }
  }
}
