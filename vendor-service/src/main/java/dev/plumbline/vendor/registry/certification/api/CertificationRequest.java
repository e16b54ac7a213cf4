package dev.plumbline.vendor.registry.certification.api;

import dev.plumbline.vendor.registry.certification.CertificationContent;
import dev.plumbline.web.problem.Violation;
import dev.plumbline.web.validation.SelfChecked;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A certificate, whole: to add one, or to replace what is known of one.
public record CertificationRequest(
    @Schema(examples = {"iso-18295", "copc", "iso-27001", "pci-dss", "soc-2"})
        @NotNull
        @Size(max = 64)
        @Pattern(regexp = Texts.KEBAB_CASE)
        String scheme,
    @Schema(description = "As the certificate spells it")
        @NotNull
        @Size(min = 1, max = 64)
        @Pattern(regexp = Texts.OFFICIAL_NUMBER)
        String number,
    @NotNull @Size(min = 1, max = 200) @Pattern(regexp = Texts.LINE) String issuer,
    @NotNull @PastOrPresent LocalDate issuedOn,
    @Schema(description = "The last day on which it counts; absent for what does not age")
        @Nullable LocalDate expiresOn,
    @Schema(description = "What was looked at: sites, services")
        @NotNull
        @Size(min = 1, max = 2000)
        @Pattern(regexp = Texts.PARAGRAPHS)
        String scope)
    implements SelfChecked {

  @Override
  public List<Violation> violations() {
    boolean endsTooEarly = issuedOn != null && expiresOn != null && !expiresOn.isAfter(issuedOn);
    return endsTooEarly
        ? List.of(Violation.at("/expiresOn", "expiry-before-beginning", "must be after issuedOn"))
        : List.of();
  }

  CertificationContent content() {
    return new CertificationContent(scheme, number, issuer, issuedOn, expiresOn, scope);
  }
}
