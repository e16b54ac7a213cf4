package dev.plumbline.vendor.activity.api;

import dev.plumbline.kernel.measure.Channel;
import dev.plumbline.vendor.activity.ChannelShare;
import dev.plumbline.vendor.channel.ChannelCode;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A channel's share of an activity's contacts, in per cent.
///
/// @param channel the code of a channel, as contracts and reports have it
public record ShareBody(
    @NotNull @ChannelCode @Schema(examples = "voice") String channel,
    @NotNull @Positive @Digits(integer = 3, fraction = 2) BigDecimal percent) {

  static ShareBody of(ChannelShare share) {
    return new ShareBody(share.channel().code(), share.percent());
  }

  ChannelShare share() {
    return new ChannelShare(Channel.find(channel).orElseThrow(), percent);
  }
}
