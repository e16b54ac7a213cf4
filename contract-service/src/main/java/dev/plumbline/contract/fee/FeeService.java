package dev.plumbline.contract.fee;

import dev.plumbline.contract.agreement.version.VersionService;
import dev.plumbline.contract.fee.ModelChoice.PricedVersion;
import dev.plumbline.contract.metric.MetricService;
import dev.plumbline.contract.pricing.Pricing;
import dev.plumbline.contract.scenario.ScenarioMonth;
import dev.plumbline.contract.terms.VersionContent;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Calculates fees; keeps nothing.
@ApplicationScoped
public class FeeService {

  private final VersionService versions;
  private final MetricService metrics;

  FeeService(VersionService versions, MetricService metrics) {
    this.versions = versions;
    this.metrics = metrics;
  }

  /// What each model costs over the months.
  ///
  /// @throws ProblemException `invalid-content` where a version is not there, or in another
  ///     currency
  public FeeComparison compare(
      Currency currency, List<ScenarioMonth> months, List<ModelChoice> models) {
    List<Violation> violations = new ArrayList<>();
    List<PricedModel> priced = new ArrayList<>();
    for (int i = 0; i < models.size(); i++) {
      ModelChoice choice = models.get(i);
      pricing(choice, currency, "/models/" + i + "/version", violations)
          .ifPresent(it -> priced.add(new PricedModel(choice.name(), it.model())));
    }
    if (!violations.isEmpty()) {
      throw ProblemException.invalid(violations);
    }
    return FeeComparison.of(priced, months, currency);
  }

  private Optional<Pricing> pricing(
      ModelChoice choice, Currency currency, String pointer, List<Violation> violations) {
    @Nullable PricedVersion version = choice.version();
    if (version == null) {
      return Optional.of(Objects.requireNonNull(choice.pricing()).completed(metrics.published()));
    }
    Optional<VersionContent> content = content(version);
    if (content.isEmpty()) {
      violations.add(Violation.at(pointer, "unknown-version", "is not there"));
    }
    Optional<VersionContent> payable = content.filter(it -> it.currency().equals(currency));
    if (content.isPresent() && payable.isEmpty()) {
      violations.add(
          Violation.at(
              pointer, "other-currency", "is in another currency than that of the calculation"));
    }
    return payable.map(VersionContent::pricing);
  }

  private Optional<VersionContent> content(PricedVersion version) {
    try {
      return Optional.of(versions.bound(version.contractId(), version.number()).content());
    } catch (ProblemException e) {
      if (e.type() == CommonProblem.NOT_FOUND) {
        return Optional.empty();
      }
      throw e;
    }
  }
}
