package dev.plumbline.vendor.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an activity is.
///
/// @param channelMix adds to 100, each channel once; empty while it is unknown
/// @param yearlyVolume contacts in a year; absent while it is unknown
/// @param retired it is no longer done, and kept for what refers to it
public record ActivityProfile(
    String name,
    @Nullable String description,
    List<ChannelShare> channelMix,
    @Nullable Long yearlyVolume,
    List<String> customerSegments,
    boolean retired) {

  public ActivityProfile {
    channelMix = List.copyOf(channelMix);
    customerSegments = List.copyOf(customerSegments);
  }
}
