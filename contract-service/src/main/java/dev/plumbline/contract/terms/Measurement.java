package dev.plumbline.contract.terms;

import dev.plumbline.kernel.measure.Party;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Who measures what, whose figure counts, and what the figures are held against.
///
/// @param owners the party that owes a measure, where it is not the measure's usual one; in
///     the terms of every measure the contract needs
/// @param sources whose report counts, where it is not CLIENT_ELSE_VENDOR; in the terms for
///     every metric
/// @param verificationTolerancePercent by how much the vendor's figure may differ from the
///     client's; 2 if not given
/// @param reliefBandPercent by how much volume may exceed the forecast before
///     volume-sensitive clauses are excused; 10 if not given
/// @param unavailable measures that only counter-metrics need and that cannot be had
public record Measurement(
    @Schema(defaultValue = "{}") @Size(max = 100)
        Map<@Size(max = 64) String, @NotNull Party> owners,
    @Schema(defaultValue = "[]") @Size(max = 100) List<@NotNull @Valid MetricSource> sources,
    @Schema(defaultValue = "2")
        @PositiveOrZero
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 4)
        BigDecimal verificationTolerancePercent,
    @Schema(defaultValue = "10")
        @PositiveOrZero
        @DecimalMax("1000")
        @Digits(integer = 4, fraction = 4)
        BigDecimal reliefBandPercent,
    @Schema(defaultValue = "[]") @Size(max = 100)
        List<@NotNull @Valid UnavailableMeasure> unavailable) {

  private static final BigDecimal TOLERANCE = BigDecimal.TWO;
  private static final BigDecimal BAND = BigDecimal.TEN;

  /// What holds where a version says nothing.
  public static final Measurement DEFAULT =
      new Measurement(Map.of(), List.of(), TOLERANCE, BAND, List.of());

  public Measurement {
    owners = Objects.requireNonNullElse(owners, Map.of());
    sources = Objects.requireNonNullElse(sources, List.of());
    verificationTolerancePercent =
        Objects.requireNonNullElse(verificationTolerancePercent, TOLERANCE);
    reliefBandPercent = Objects.requireNonNullElse(reliefBandPercent, BAND);
    unavailable = Objects.requireNonNullElse(unavailable, List.of());
  }
}
