package dev.plumbline.vendor.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The documents of one programme.
record ProgrammeParts(List<ProgrammePart> parts) {

  /// By activity.
  <T> Map<String, T> byActivity(PartKind kind, Class<T> type) {
    return parts.stream()
        .filter(part -> part.kind() == kind)
        .collect(Collectors.toMap(ProgrammePart::activity, part -> part.content(type)));
  }

  Optional<ProgrammePart> find(PartKind kind) {
    return parts.stream().filter(part -> part.kind() == kind).findFirst();
  }

  <T> Optional<T> find(PartKind kind, Class<T> type) {
    return find(kind).map(part -> part.content(type));
  }
}
