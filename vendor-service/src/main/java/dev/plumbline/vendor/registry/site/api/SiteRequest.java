package dev.plumbline.vendor.registry.site.api;

import dev.plumbline.vendor.registry.identifier.CountryCode;
import dev.plumbline.vendor.registry.identifier.LanguageCode;
import dev.plumbline.vendor.registry.site.Shore;
import dev.plumbline.vendor.registry.site.SiteContent;
import dev.plumbline.web.problem.Violation;
import dev.plumbline.web.validation.SelfChecked;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A site, whole: to add one, or to replace what is known of one.
public record SiteRequest(
    @NotNull @Size(min = 1, max = 200) @Pattern(regexp = Texts.LINE) String name,
    @Schema(description = "ISO 3166-1 alpha-2", pattern = "^[A-Z]{2}$", examples = "PL")
        @NotNull
        @CountryCode
        String country,
    @NotNull @Size(min = 1, max = 100) @Pattern(regexp = Texts.LINE) String city,
    @NotNull Shore shore,
    @NotNull ZoneId timeZone,
    @Schema(description = "By weekday, in the site's time zone; a night has a span in each day")
        @NotNull
        @Size(max = 50)
        List<@NotNull @Valid OpeningSpanBody> openingHours,
    @Schema(description = "ISO 639-1", examples = "[\"en\", \"pl\"]")
        @NotNull
        @Size(min = 1, max = 100)
        List<@NotNull @LanguageCode String> languages)
    implements SelfChecked {

  @Override
  public List<Violation> violations() {
    return openingHours == null ? List.of() : OpeningHoursRules.violations(openingHours);
  }

  SiteContent content() {
    return new SiteContent(
        name,
        country,
        city,
        shore,
        timeZone,
        openingHours.stream().map(OpeningSpanBody::span).toList(),
        languages);
  }
}
