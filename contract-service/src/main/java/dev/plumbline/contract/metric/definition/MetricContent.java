package dev.plumbline.contract.metric.definition;

import dev.plumbline.kernel.measure.ChannelScope;
import dev.plumbline.kernel.metric.Direction;
import dev.plumbline.kernel.metric.Family;
import dev.plumbline.kernel.metric.Interval;
import dev.plumbline.kernel.metric.MetricDefinition;
import dev.plumbline.kernel.metric.MetricUnit;
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
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A metric as its author defines it: Σ numerator / Σ denominator × scale.
///
/// @param numerator coefficient by measure
/// @param denominator coefficient by measure
/// @param scale what the quotient is multiplied by: 100 for PERCENT, 1000 for PER_THOUSAND
/// @param decimals for display only; 2 if not given
/// @param counterMetrics codes of the metrics that show when this one is gamed; a code without
///     seconds means any of its thresholds
/// @param channels where it has a meaning; SYNCHRONOUS for what is measured in a queue
/// @param volumeSensitive whether volume above the forecast excuses it
/// @param interval how its 95 % interval is worked out; NONE if not given
/// @param sampleCount the measure that the size of its sample refers to
/// @param fromOneSource whether all its measures must come from the same report; true if not given
/// @param howGamed how it looks good without being good
/// @param source where the definition comes from
public record MetricContent(
    @NotNull @Size(max = 64) @Pattern(regexp = Texts.KEBAB_CASE) String code,
    @NotNull @Size(min = 1, max = 200) @Pattern(regexp = Texts.LINE) String name,
    @NotNull Family family,
    @NotNull MetricUnit unit,
    @NotNull Direction direction,
    @NotNull @Size(min = 1, max = 20)
        Map<@Size(max = 64) String, @NotNull @Digits(integer = 9, fraction = 6) BigDecimal>
            numerator,
    @NotNull @Size(min = 1, max = 20)
        Map<@Size(max = 64) String, @NotNull @Digits(integer = 9, fraction = 6) BigDecimal>
            denominator,
    @NotNull @Positive @Digits(integer = 9, fraction = 6) BigDecimal scale,
    @Schema(defaultValue = "2") @PositiveOrZero @Max(6) @Nullable Integer decimals,
    @Schema(defaultValue = "[]") @Size(max = 20)
        List<@NotNull @Size(max = 64) @Pattern(regexp = Texts.KEBAB_CASE) String> counterMetrics,
    @Schema(defaultValue = "ALL") ChannelScope channels,
    @Schema(defaultValue = "false") @Nullable Boolean volumeSensitive,
    @Schema(defaultValue = "NONE") Interval interval,
    @Size(max = 64) @Nullable String sampleCount,
    @Schema(defaultValue = "true") @Nullable Boolean fromOneSource,
    @NotNull @Size(min = 1, max = 2000) @Pattern(regexp = Texts.PARAGRAPHS) String description,
    @NotNull @Size(min = 1, max = 2000) @Pattern(regexp = Texts.PARAGRAPHS) String howGamed,
    @NotNull @Size(min = 1, max = 500) @Pattern(regexp = Texts.LINE) String source,
    @Schema(defaultValue = "[]") @Size(max = 20)
        List<@NotNull @Valid BenchmarkContent> benchmarks) {

  private static final int DECIMALS = 2;

  public MetricContent {
    decimals = Objects.requireNonNullElse(decimals, DECIMALS);
    counterMetrics = Objects.requireNonNullElse(counterMetrics, List.of());
    channels = Objects.requireNonNullElse(channels, ChannelScope.ALL);
    volumeSensitive = Objects.requireNonNullElse(volumeSensitive, false);
    interval = Objects.requireNonNullElse(interval, Interval.NONE);
    fromOneSource = Objects.requireNonNullElse(fromOneSource, true);
    benchmarks = Objects.requireNonNullElse(benchmarks, List.of());
  }

  /// The definition, of a content that makes sense.
  public MetricDefinition definition(int version) {
    return new MetricDefinition(
        code,
        version,
        name,
        family,
        unit,
        direction,
        numerator,
        denominator,
        scale,
        Objects.requireNonNull(decimals),
        counterMetrics,
        channels,
        Boolean.TRUE.equals(volumeSensitive),
        interval,
        sampleCount,
        Boolean.TRUE.equals(fromOneSource),
        description,
        howGamed,
        source,
        benchmarks.stream().map(BenchmarkContent::benchmark).toList());
  }
}
