package dev.plumbline.contract.incentive.api;

import dev.plumbline.contract.incentive.behaviour.Assumption;
import dev.plumbline.contract.incentive.behaviour.Assumptions;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A figure that was supposed.
@Schema(name = "Assumption", description = "A figure that was supposed")
public record AssumptionBody(
    @Schema(description = "By which a request gives it another value") String code,
    @Schema(description = "What was supposed") BigDecimal value,
    @Schema(
            description = "Per cent, or the version's currency",
            enumeration = {"PERCENT", "MONEY"})
        String unit,
    @Schema(
            description = "Given in the request, the usual value, or worked out of others",
            enumeration = {"GIVEN", "DEFAULT", "DERIVED"})
        String origin,
    @Schema(description = "The usual value; left out where it follows from others")
        @Nullable BigDecimal usual,
    @Schema(description = "The lowest value that is taken") BigDecimal least,
    @Schema(description = "The highest value that is taken") BigDecimal most,
    String meaning,
    @Schema(description = "Where the usual value comes from") String source) {

  static AssumptionBody of(Assumptions.Used used) {
    Assumption assumption = used.assumption();
    return new AssumptionBody(
        assumption.code(),
        used.value(),
        assumption.unit().name(),
        used.origin().name(),
        assumption.usual().orElse(null),
        assumption.least(),
        assumption.most(),
        assumption.meaning(),
        assumption.source());
  }
}
