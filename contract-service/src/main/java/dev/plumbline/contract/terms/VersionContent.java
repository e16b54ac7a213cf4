package dev.plumbline.contract.terms;

import dev.plumbline.contract.clause.Clause;
import dev.plumbline.contract.clause.ScopeLine;
import dev.plumbline.contract.pricing.Pricing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a contract version says, as its author writes it. It is a document: its JSON is what
/// is sent, kept, frozen and hashed.
///
/// @param currency ISO 4217 code, one with a minor unit
/// @param timeZone IANA name; the contract's days and months begin in it
/// @param effectiveFrom the first month it holds for
/// @param scope the lines it is about
/// @param clauses none in a draft that is only begun
public record VersionContent(
    @NotNull EngagementType engagementType,
    @NotNull Currency currency,
    @NotNull ZoneId timeZone,
    @NotNull YearMonth effectiveFrom,
    @NotNull @Valid Term term,
    @NotEmpty @Size(max = 500) List<@NotNull @Valid ScopeLine> scope,
    @NotNull @Valid Pricing pricing,
    @NotNull @Valid AtRisk atRisk,
    @Schema(defaultValue = "{}") @Valid Reporting reporting,
    @Schema(defaultValue = "{}") @Valid Measurement measurement,
    @Schema(defaultValue = "[]") @Size(max = 200) List<@NotNull @Valid Clause> clauses,
    @Schema(defaultValue = "[]") @Size(max = 100) List<@NotNull @Valid Obligation> obligations,
    @Schema(defaultValue = "[]") @Size(max = 100) List<@NotNull @Valid Guideline> guidelines) {

  public VersionContent {
    reporting = Objects.requireNonNullElse(reporting, Reporting.DEFAULT);
    measurement = Objects.requireNonNullElse(measurement, Measurement.DEFAULT);
    clauses = Objects.requireNonNullElse(clauses, List.of());
    obligations = Objects.requireNonNullElse(obligations, List.of());
    guidelines = Objects.requireNonNullElse(guidelines, List.of());
  }

  /// The same from another month on.
  public VersionContent takingEffect(YearMonth from) {
    return new VersionContent(
        engagementType,
        currency,
        timeZone,
        from,
        term,
        scope,
        pricing,
        atRisk,
        reporting,
        measurement,
        clauses,
        obligations,
        guidelines);
  }

  VersionContent with(
      Pricing completedPricing, List<Clause> completed, Measurement completedMeasurement) {
    return new VersionContent(
        engagementType,
        currency,
        timeZone,
        effectiveFrom,
        term,
        scope,
        completedPricing,
        atRisk,
        reporting,
        completedMeasurement,
        completed,
        obligations,
        guidelines);
  }
}
