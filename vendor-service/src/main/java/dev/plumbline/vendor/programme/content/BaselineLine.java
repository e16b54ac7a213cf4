package dev.plumbline.vendor.programme.content;

import dev.plumbline.kernel.measure.Channel;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;

/// The measures of one channel, over the months of the baseline.
///
/// @param measures by code; what is not known is left out, and is not 0
public record BaselineLine(
    @NotNull Channel channel,
    @NotEmpty @Size(max = 200) Map<String, @NotNull @PositiveOrZero BigDecimal> measures) {}
