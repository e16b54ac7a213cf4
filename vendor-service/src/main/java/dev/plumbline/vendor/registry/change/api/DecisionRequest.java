package dev.plumbline.vendor.registry.change.api;

import dev.plumbline.web.problem.Violation;
import dev.plumbline.web.validation.SelfChecked;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is to become of a change request.
public record DecisionRequest(
    @NotNull DecisionOutcome outcome,
    @Schema(description = "The vendor reads it; a request is not declined without")
        @Size(min = 1, max = 2000)
        @Pattern(regexp = Texts.PARAGRAPHS)
        @Nullable String reason)
    implements SelfChecked {

  @Override
  public List<Violation> violations() {
    return outcome == DecisionOutcome.DECLINED && reason == null
        ? List.of(Violation.at("/reason", "required", "must say why the request is declined"))
        : List.of();
  }
}
