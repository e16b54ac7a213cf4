package dev.plumbline.vendor.programme;

import java.util.UUID;

/// Which document of which programme.
///
/// @param activity the activity it is about; empty for one about the programme as a whole
public record PartId(UUID programmeId, PartKind kind, String activity) {

  public static PartId whole(UUID programmeId, PartKind kind) {
    return new PartId(programmeId, kind, "");
  }

  boolean isOfActivity() {
    return !activity.isEmpty();
  }
}
