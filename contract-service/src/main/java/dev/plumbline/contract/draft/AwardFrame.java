package dev.plumbline.contract.draft;

import dev.plumbline.contract.clause.Clause;
import dev.plumbline.contract.terms.AtRisk;
import dev.plumbline.contract.terms.EngagementType;
import dev.plumbline.contract.terms.Guideline;
import dev.plumbline.contract.terms.Measurement;
import dev.plumbline.contract.terms.Obligation;
import dev.plumbline.contract.terms.Reporting;
import dev.plumbline.contract.terms.Term;
import dev.plumbline.contract.terms.VersionContent;
import dev.plumbline.contract.upstream.AwardDraft;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a version needs and an award cannot know.
///
/// @param programmeId of vendor-service, whose award is approved
/// @param timeZone IANA name; the contract's days and months begin in it
/// @param effectiveFrom the first month it holds for
/// @param clauses what every clause begins with
public record AwardFrame(
    @NotNull UUID programmeId,
    @NotNull EngagementType engagementType,
    @NotNull ZoneId timeZone,
    @NotNull YearMonth effectiveFrom,
    @NotNull @Valid Term term,
    @NotNull @Valid AtRisk atRisk,
    @Schema(defaultValue = "{}") @Valid Reporting reporting,
    @Schema(defaultValue = "{}") @Valid Measurement measurement,
    @Schema(defaultValue = "{}") @Valid ClauseDefaults clauses,
    @Schema(defaultValue = "[]") @Size(max = 100) List<@NotNull @Valid Obligation> obligations,
    @Schema(defaultValue = "[]") @Size(max = 100) List<@NotNull @Valid Guideline> guidelines) {

  public AwardFrame {
    reporting = Objects.requireNonNullElse(reporting, Reporting.DEFAULT);
    measurement = Objects.requireNonNullElse(measurement, Measurement.DEFAULT);
    clauses = Objects.requireNonNullElse(clauses, ClauseDefaults.DEFAULT);
    obligations = Objects.requireNonNullElse(obligations, List.of());
    guidelines = Objects.requireNonNullElse(guidelines, List.of());
  }

  VersionContent filled(AwardDraft award, List<Clause> drafted) {
    return new VersionContent(
        engagementType,
        award.currency(),
        timeZone,
        effectiveFrom,
        term,
        award.scope(),
        award.pricing(),
        atRisk,
        reporting,
        measurement,
        drafted,
        obligations,
        guidelines);
  }
}
