package dev.plumbline.contract.incentive.api;

import dev.plumbline.contract.document.Part;
import dev.plumbline.contract.incentive.behaviour.Assumption;
import dev.plumbline.contract.incentive.behaviour.Assumptions;
import dev.plumbline.contract.scenario.ScenarioChecks;
import dev.plumbline.contract.scenario.ScenarioMonth;
import dev.plumbline.web.problem.Violation;
import dev.plumbline.web.validation.SelfChecked;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The months that are expected, and what is supposed otherwise than usual.
///
/// @param months in their order, as a contract month after month
/// @param assumptions values by the code of an assumption; the answer lists all there are
public record IncentiveCheckRequest(
    @NotEmpty @Size(max = 60) List<@NotNull @Valid ScenarioMonth> months,
    @Schema(
            description =
                "Values by the code of an assumption. The answer lists all there are, with the"
                    + " value used, the usual one, bounds and source.",
            defaultValue = "{}",
            examples = "{\"costPerPaidHour\": 19.50, \"longerHandlingPercent\": 5}")
        @Size(max = 50)
        Map<@NotNull @Size(max = 64) String, @NotNull @Digits(integer = 7, fraction = 6) BigDecimal>
            assumptions)
    implements SelfChecked {

  public IncentiveCheckRequest {
    assumptions = Objects.requireNonNullElse(assumptions, Map.of());
  }

  Assumptions assumed() {
    Map<Assumption, BigDecimal> given = new EnumMap<>(Assumption.class);
    assumptions.forEach((code, value) -> given.put(Assumption.find(code).orElseThrow(), value));
    return Assumptions.of(given);
  }

  @Override
  public List<Violation> violations() {
    return Stream.concat(
            ScenarioChecks.violations(
                Part.root(this).elements("months", IncentiveCheckRequest::months)),
            assumptions.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(it -> violation(it.getKey(), it.getValue())))
        .toList();
  }

  private static Stream<Violation> violation(String code, BigDecimal value) {
    String pointer = "/assumptions/" + code.replace("~", "~0").replace("/", "~1");
    Optional<Assumption> known = Assumption.find(code);
    if (known.isEmpty()) {
      return Stream.of(
          Violation.at(pointer, "unknown-assumption", "is not the code of an assumption"));
    }
    return known.stream()
        .filter(it -> value != null)
        .filter(it -> value.compareTo(it.least()) < 0 || value.compareTo(it.most()) > 0)
        .map(
            it ->
                Violation.at(
                    pointer,
                    "out-of-bounds",
                    "must be from %s to %s"
                        .formatted(it.least().toPlainString(), it.most().toPlainString())));
  }
}
