package dev.plumbline.contract.clause;

import dev.plumbline.web.validation.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A target for a metric of the catalogue.
///
/// @param predecessor the code under which an earlier version has the clause, if it was renamed
/// @param expected the value that meets the clause, in the metric's unit; with `minimum`,
///     unless the metric is held within a band
/// @param minimum the value below which (above, where lower is better) the clause is
///     breached
/// @param expectedBand for a metric held within a band: inside it the clause is met
/// @param minimumBand for a metric held within a band: outside it the clause is breached
/// @param requiresEvidence whether a breach must be statistically certain to count as one
/// @param exclusions what the parties agreed not to count, in words
@Schema(description = "A target for a metric of the catalogue")
public record SlaClause(
    @NotNull @Size(max = 64) @Pattern(regexp = Texts.KEBAB_CASE) String code,
    @Nullable @Size(max = 64) @Pattern(regexp = Texts.KEBAB_CASE) String predecessor,
    @NotNull @Size(max = 64) @Pattern(regexp = Texts.KEBAB_CASE) String metric,
    @Nullable @Positive Integer metricVersion,
    @Nullable @Size(min = 1, max = 500) List<@NotNull @Valid ScopeLine> lines,
    @NotNull Window window,
    @Nullable @Digits(integer = 12, fraction = 6) BigDecimal expected,
    @Nullable @Digits(integer = 12, fraction = 6) BigDecimal minimum,
    @Nullable @Valid Band expectedBand,
    @Nullable @Valid Band minimumBand,
    @NotNull @Positive @Max(10_000) Integer weight,
    @Nullable @Positive @Max(1_000_000) Integer minimumSample,
    @Schema(defaultValue = "false") boolean critical,
    @Schema(defaultValue = "0") @PositiveOrZero @Max(1_000) @Digits(integer = 4, fraction = 4)
        BigDecimal creditAllocationPercent,
    @Schema(defaultValue = "false") boolean escalating,
    @Nullable @Valid EarnBack earnBack,
    @Schema(defaultValue = "false") boolean requiresEvidence,
    @Schema(defaultValue = "[]") @Size(max = 50)
        List<@NotNull @Size(min = 1, max = 1000) @Pattern(regexp = Texts.PARAGRAPHS) String>
            exclusions)
    implements Clause {

  public SlaClause {
    creditAllocationPercent =
        creditAllocationPercent == null ? BigDecimal.ZERO : creditAllocationPercent;
    exclusions = exclusions == null ? List.of() : exclusions;
  }

  @Override
  public SlaClause completed(int metricVersion, List<ScopeLine> lines) {
    return new SlaClause(
        code,
        predecessor,
        metric,
        metricVersion,
        lines,
        window,
        expected,
        minimum,
        expectedBand,
        minimumBand,
        weight,
        minimumSample,
        critical,
        creditAllocationPercent,
        escalating,
        earnBack,
        requiresEvidence,
        exclusions);
  }
}
