package dev.plumbline.contract.comparison;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place at which two documents differ.
///
/// @param path the names of fields from the root down; an element of a list is named by what
///     tells it from the others
/// @param before null where the place is new
/// @param after null where the place is gone
record Difference(List<String> path, @Nullable Object before, @Nullable Object after) {

  Difference {
    path = List.copyOf(path);
  }

  static List<String> below(List<String> path, String name) {
    List<String> longer = new ArrayList<>(path);
    longer.add(name);
    return longer;
  }
}
