package dev.plumbline.vendor.activity;

import dev.plumbline.kernel.measure.Channel;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/// How many of an activity's contacts come by a channel.
@Embeddable
public record ChannelShare(@Enumerated(EnumType.STRING) Channel channel, BigDecimal percent) {}
