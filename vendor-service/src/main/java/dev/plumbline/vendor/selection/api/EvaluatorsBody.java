package dev.plumbline.vendor.selection.api;

import dev.plumbline.web.problem.Violation;
import dev.plumbline.web.validation.Repeated;
import dev.plumbline.web.validation.SelfChecked;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Those who score the candidates, whole.
public record EvaluatorsBody(
    @Schema(description = "User names") @NotNull @Size(max = 50)
        List<@NotNull @Size(min = 1, max = 255) @Pattern(regexp = Texts.LINE) String> evaluators)
    implements SelfChecked {

  @Override
  public List<Violation> violations() {
    return Repeated.in("/evaluators", evaluators).toList();
  }
}
