package dev.plumbline.service.etag;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a resource's representations depend on. In the header a variant stands behind the state
/// ([Representations] adds it), because one state looks different to different roles, and in the
/// next release; writing goes by the state alone.
///
/// @param state letters, digits and `-`
/// @param day present where a field depends on the clock
public record ETag(String state, @Nullable LocalDate day) {

  public ETag {
    if (!state.matches("[A-Za-z0-9-]+")) {
      throw new IllegalArgumentException("Not fit for an entity tag: " + state);
    }
  }

  /// The state by the version of its row.
  public static ETag of(long version) {
    return new ETag(Long.toString(version), null);
  }

  /// The state by a hash of its content.
  public static ETag of(String hash) {
    return new ETag(hash, null);
  }

  public ETag on(LocalDate today) {
    return new ETag(state, today);
  }
}
