package dev.plumbline.scorecard.scorecard.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Something that was read of one of many contracts.
record Owned<T>(UUID contractId, T value) {

  static <T> Map<UUID, List<T>> byContract(List<Owned<T>> rows) {
    return rows.stream().collect(groupingBy(Owned::contractId, mapping(Owned::value, toList())));
  }
}
