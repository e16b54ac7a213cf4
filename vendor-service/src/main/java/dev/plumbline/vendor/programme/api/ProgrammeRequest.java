package dev.plumbline.vendor.programme.api;

import dev.plumbline.vendor.programme.ProgrammeProfile;
import dev.plumbline.web.problem.Violation;
import dev.plumbline.web.validation.Repeated;
import dev.plumbline.web.validation.SelfChecked;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Currency;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a programme is about, whole: to begin one, or to correct it.
public record ProgrammeRequest(
    @Schema(description = "How people name it; unique", examples = "SUPPORT-2027")
        @NotNull
        @Size(min = 1, max = 64)
        @Pattern(regexp = Texts.OFFICIAL_NUMBER)
        String reference,
    @NotNull @Size(min = 1, max = 200) @Pattern(regexp = Texts.LINE) String name,
    @Size(min = 1, max = 2000) @Pattern(regexp = Texts.PARAGRAPHS) @Nullable String objective,
    @Schema(description = "ISO 4217, of the prices") @NotNull Currency currency,
    @NotEmpty @Size(max = 500) List<@NotNull @Valid ScopeLine> scope)
    implements SelfChecked {

  @Override
  public List<Violation> violations() {
    return scope == null ? List.of() : Repeated.in("/scope", scope).toList();
  }

  ProgrammeProfile profile() {
    return new ProgrammeProfile(
        reference, name, objective, currency, scope.stream().map(ScopeLine::line).toList());
  }
}
