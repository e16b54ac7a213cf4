package dev.plumbline.contract.fee.api;

import dev.plumbline.contract.document.Part;
import dev.plumbline.contract.fee.ModelChoice;
import dev.plumbline.contract.metric.Metrics;
import dev.plumbline.contract.pricing.PricingChecks;
import dev.plumbline.contract.scenario.ScenarioChecks;
import dev.plumbline.contract.scenario.ScenarioMonth;
import dev.plumbline.web.problem.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;

/// Months, and the models that are to be compared on them.
///
/// @param currency of every amount
public record FeeCalculationRequest(
    @NotNull Currency currency,
    @NotEmpty @Size(max = 60) List<@NotNull @Valid ScenarioMonth> months,
    @NotEmpty @Size(max = 20) List<@NotNull @Valid ModelChoice> models) {

  List<Violation> violations(Metrics metrics) {
    Part<FeeCalculationRequest> root = Part.root(this);
    List<Part<ModelChoice>> choices = root.elements("models", FeeCalculationRequest::models);
    return Stream.of(
            root.field("currency", FeeCalculationRequest::currency).stream()
                .filter(it -> it.value().getDefaultFractionDigits() < 0)
                .map(it -> it.violation("no-minor-unit", "has no minor unit to pay in")),
            ScenarioChecks.violations(root.elements("months", FeeCalculationRequest::months)),
            Part.repeated(choices, ModelChoice::name)
                .map(it -> it.violation("name", "duplicate", "names a model before it")),
            choices.stream()
                .filter(it -> (it.value().pricing() == null) == (it.value().version() == null))
                .map(
                    it ->
                        it.violation(
                            "one-of-two", "must have either `pricing` or `version`, not both")),
            choices.stream()
                .flatMap(it -> it.field("pricing", ModelChoice::pricing).stream())
                .flatMap(it -> PricingChecks.violations(it, currency, metrics)))
        .flatMap(it -> it)
        .toList();
  }
}
