package dev.plumbline.vendor.programme.api;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.vendor.channel.ChannelCode;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An activity on a channel.
///
/// @param activity the activity's code
/// @param channel the code of a channel, as contracts and reports have it
public record ScopeLine(
    @NotNull
        @Size(max = 64)
        @Pattern(regexp = Texts.KEBAB_CASE)
        @Schema(examples = "technical-support")
        String activity,
    @NotNull @ChannelCode @Schema(examples = "voice") String channel) {

  static ScopeLine of(Line line) {
    return new ScopeLine(line.activity(), line.channel());
  }

  Line line() {
    return new Line(activity, channel);
  }
}
