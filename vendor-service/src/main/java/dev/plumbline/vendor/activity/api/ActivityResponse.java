package dev.plumbline.vendor.activity.api;

import dev.plumbline.vendor.activity.Activity;
import dev.plumbline.vendor.activity.ActivityProfile;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An activity.
///
/// @param channelMix adds to 100; empty while it is unknown
/// @param yearlyVolume contacts in a year; absent while it is unknown
public record ActivityResponse(
    String code,
    String name,
    @Nullable String description,
    List<ShareBody> channelMix,
    @Nullable Long yearlyVolume,
    List<String> customerSegments,
    boolean retired,
    Instant createdAt,
    Instant updatedAt) {

  static ActivityResponse of(Activity activity) {
    ActivityProfile profile = activity.profile();
    return new ActivityResponse(
        activity.code(),
        profile.name(),
        profile.description(),
        profile.channelMix().stream().map(ShareBody::of).toList(),
        profile.yearlyVolume(),
        profile.customerSegments(),
        profile.retired(),
        activity.createdAt(),
        activity.updatedAt());
  }
}
