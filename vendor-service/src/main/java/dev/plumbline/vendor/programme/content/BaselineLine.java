package dev.plumbline.vendor.programme.content;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.measure.Plausibility;
import dev.plumbline.kernel.measure.PlausibilityRule;
import dev.plumbline.kernel.measure.PlausibilityRule.Severity;
import dev.plumbline.vendor.channel.ChannelCode;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The measures of one channel, over the months of the baseline.
///
/// @param channel the code of a channel, as contracts and reports have it
/// @param measures by code; what is not known is left out, and is not 0
public record BaselineLine(
    @NotNull @ChannelCode @Schema(examples = "voice") String channel,
    @NotEmpty
        @Size(max = 200)
        @Schema(examples = "{\"contactsOffered\": 873, \"contactsHandled\": 725}")
        Map<@NotNull @Size(max = 64) String, @NotNull @PositiveOrZero BigDecimal> measures) {

  /// The rules between parts and wholes that no truth can break, among the figures that are right
  /// by themselves.
  Stream<PlausibilityRule> impossible() {
    if (channel == null || measures == null) {
      return Stream.empty();
    }
    Map<String, BigDecimal> right = new HashMap<>(measures);
    right.values().removeIf(value -> value == null || value.signum() < 0);
    return Plausibility.broken(new Line("any", channel), Measures.of(right)).stream()
        .filter(rule -> rule.severity() == Severity.REFUSED);
  }
}
