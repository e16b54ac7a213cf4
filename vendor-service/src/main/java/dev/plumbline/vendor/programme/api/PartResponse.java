package dev.plumbline.vendor.programme.api;

import dev.plumbline.vendor.programme.ProgrammePart;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A document of a programme.
///
/// @param activity the activity it is about; absent for one about the programme as a whole
/// @param number counts the contents that it has had, from 1
/// @param author who wrote it last
public record PartResponse<T>(
    @Schema(description = "Absent for a document about the programme as a whole")
        @Nullable String activity,
    T content,
    int number,
    String author,
    Instant writtenAt) {

  static <T> PartResponse<T> of(ProgrammePart part, Class<T> type) {
    return new PartResponse<>(
        part.activity().isEmpty() ? null : part.activity(),
        part.content(type),
        part.number(),
        part.author(),
        part.writtenAt());
  }
}
