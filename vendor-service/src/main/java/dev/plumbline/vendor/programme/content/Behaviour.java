package dev.plumbline.vendor.programme.content;

import dev.plumbline.web.validation.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How contacts should be.
///
/// @param behaviour what is rated, in a word or two
/// @param whatGoodLooksLike the behaviour as a customer would notice it
/// @param anchors what each rating means
public record Behaviour(
    @NotNull @Size(max = 64) @Pattern(regexp = Texts.KEBAB_CASE) String code,
    @NotNull @Size(min = 1, max = 200) @Pattern(regexp = Texts.LINE) String behaviour,
    @NotNull @Size(min = 1, max = 2000) @Pattern(regexp = Texts.PARAGRAPHS)
        String whatGoodLooksLike,
    @NotEmpty @Size(max = 5) List<@NotNull @Valid Anchor> anchors) {

  /// What a contact looks like that deserves a rating.
  ///
  /// @param rating 1 (worst) to 5 (best)
  @Schema(name = "BehaviourAnchor")
  public record Anchor(
      @NotNull @Min(1) @Max(5) Integer rating,
      @NotNull @Size(min = 1, max = 1000) @Pattern(regexp = Texts.PARAGRAPHS) String description) {}
}
