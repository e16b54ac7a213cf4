package dev.plumbline.vendor.programme.content;

import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Who does what: a row of the RACI table.
///
/// @param responsible who does the task
/// @param accountable the one who answers for it
/// @param consulted who is asked before
/// @param informed who is told after
public record Responsibility(
    @NotNull @Size(min = 1, max = 500) @Pattern(regexp = Texts.LINE) String task,
    @NotNull @Size(min = 1, max = 200) @Pattern(regexp = Texts.LINE) String responsible,
    @NotNull @Size(min = 1, max = 200) @Pattern(regexp = Texts.LINE) String accountable,
    @Schema(defaultValue = "[]") @Size(max = 20)
        List<@NotNull @Size(min = 1, max = 200) @Pattern(regexp = Texts.LINE) String> consulted,
    @Schema(defaultValue = "[]") @Size(max = 20)
        List<@NotNull @Size(min = 1, max = 200) @Pattern(regexp = Texts.LINE) String> informed) {

  public Responsibility {
    consulted = Objects.requireNonNullElse(consulted, List.of());
    informed = Objects.requireNonNullElse(informed, List.of());
  }
}
