package dev.plumbline.vendor.registry.api;

import dev.plumbline.vendor.registry.VendorStatus;
import dev.plumbline.vendor.registry.diligence.RiskTier;
import dev.plumbline.vendor.registry.identifier.CountryCode;
import dev.plumbline.vendor.registry.identifier.LanguageCode;
import dev.plumbline.vendor.registry.search.VendorFilter;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What a listing of vendors can be narrowed by, all of it together.
public class VendorSearchParams {

  @QueryParam("name")
  @Parameter(
      description =
          "What the legal or the trading name begins with, or is like; without regard to case and"
              + " accents, the best match first")
  @Size(min = 1, max = 200)
  @Pattern(regexp = Texts.LINE)
  @Nullable String name;

  @QueryParam("status")
  @Nullable VendorStatus status;

  @QueryParam("tier")
  @Parameter(description = "For who may read risk tiers")
  @Nullable RiskTier tier;

  @QueryParam("country")
  @Parameter(description = "ISO 3166-1 alpha-2")
  @CountryCode
  @Nullable String country;

  @QueryParam("registrationId")
  @Pattern(regexp = Texts.OFFICIAL_NUMBER)
  @Nullable String registrationId;

  @QueryParam("language")
  @Parameter(description = "Spoken at one of the vendor's sites; ISO 639-1")
  @LanguageCode
  @Nullable String language;

  @QueryParam("service")
  @Pattern(regexp = Texts.KEBAB_CASE)
  @Nullable String service;

  @QueryParam("certification")
  @Parameter(description = "A scheme by which the vendor is certified today")
  @Pattern(regexp = Texts.KEBAB_CASE)
  @Nullable String certification;

  @QueryParam("expiringWithin")
  @Parameter(
      description =
          "A certification, or for who may read it due-diligence evidence, has its last day from"
              + " today to the end of this period",
      schema = @Schema(implementation = String.class, examples = "P60D"))
  @Nullable Period expiringWithin;

  @QueryParam("reassessWithin")
  @Parameter(
      description =
          "The risk is to be assessed anew by the end of this period from today on, or is overdue; for"
              + " who may read risk tiers",
      schema = @Schema(implementation = String.class, examples = "P60D"))
  @Nullable Period reassessWithin;

  /// @param readsRisk whether the caller may know of risk tiers and due diligence
  /// @throws ProblemException 403 for a search by risk by somebody who may not know of it
  VendorFilter filter(boolean readsRisk) {
    if ((tier != null || reassessWithin != null) && !readsRisk) {
      throw CommonProblem.FORBIDDEN.because("Only who may read risk tiers may search by them.");
    }
    return new VendorFilter(
        name,
        status,
        tier,
        country,
        registrationId,
        language,
        service,
        certification,
        expiringWithin,
        reassessWithin,
        readsRisk);
  }
}
