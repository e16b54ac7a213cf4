package dev.plumbline.vendor.programme.content;

import dev.plumbline.web.problem.Violation;
import dev.plumbline.web.validation.Repeated;
import dev.plumbline.web.validation.SelfChecked;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why to outsource, what is gained and what may go wrong; and whose agreement it needs.
///
/// @param stakeholders user names, each of whom has to sign
@Schema(description = "Why to outsource, what is gained, what may go wrong, and who has to sign")
public record BusinessCase(
    @NotEmpty @Size(max = 50)
        List<@NotNull @Size(min = 1, max = 1000) @Pattern(regexp = Texts.PARAGRAPHS) String>
            reasons,
    @NotEmpty @Size(max = 50)
        List<@NotNull @Size(min = 1, max = 1000) @Pattern(regexp = Texts.PARAGRAPHS) String>
            advantages,
    @NotEmpty @Size(max = 50) List<@NotNull @Valid Risk> risks,
    @NotEmpty @Size(max = 50)
        List<@NotNull @Size(min = 1, max = 200) @Pattern(regexp = Texts.LINE) String> stakeholders)
    implements SelfChecked {

  /// What may go wrong, and what is done about it.
  @Schema(name = "BusinessRisk")
  public record Risk(
      @NotNull @Size(min = 1, max = 1000) @Pattern(regexp = Texts.PARAGRAPHS) String risk,
      @NotNull @Size(min = 1, max = 1000) @Pattern(regexp = Texts.PARAGRAPHS) String mitigation) {}

  @Override
  public List<Violation> violations() {
    return Repeated.in("/stakeholders", stakeholders).toList();
  }
}
