package dev.plumbline.vendor.selection.ranking;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something about a ranking that whoever decides should know.
///
/// @param vendorId the candidate whom it is about, where it is about one
/// @param criterion where it is about one
/// @param evaluator the user name, where it is about one
public record Flag(
    FlagKind kind,
    @Nullable UUID vendorId,
    @Nullable String criterion,
    @Nullable String evaluator) {

  static Flag of(FlagKind kind) {
    return new Flag(kind, null, null, null);
  }

  static Flag of(FlagKind kind, UUID vendorId) {
    return new Flag(kind, vendorId, null, null);
  }
}
