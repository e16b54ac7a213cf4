package dev.plumbline.vendor.activity;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// A ruling with what came of it.
///
/// @param newest the number of the newest ruling of its kind
public record Ruled<R extends Ruling>(R ruling, @Nullable Revocation revocation, int newest) {

  public RulingState on(LocalDate day) {
    if (revocation != null && !LocalDate.ofInstant(revocation.at(), ZoneOffset.UTC).isAfter(day)) {
      return RulingState.REVOKED;
    }
    if (ruling.number() < newest) {
      return RulingState.REPLACED;
    }
    return day.isAfter(ruling.expiresOn()) ? RulingState.EXPIRED : RulingState.IN_FORCE;
  }
}
