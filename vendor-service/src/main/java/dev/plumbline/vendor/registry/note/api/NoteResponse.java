package dev.plumbline.vendor.registry.note.api;

import dev.plumbline.vendor.registry.note.Note;
import java.time.Instant;
import java.util.UUID;

/// Something that was written down about a vendor.
///
/// @param actor the name of who wrote it
public record NoteResponse(UUID id, String text, String actor, Instant at) {

  static NoteResponse of(Note note) {
    return new NoteResponse(note.id(), note.text(), note.actor(), note.at());
  }
}
