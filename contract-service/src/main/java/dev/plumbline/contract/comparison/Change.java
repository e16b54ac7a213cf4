package dev.plumbline.contract.comparison;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One thing that changed.
///
/// @param path the names of fields from the part or clause down; an element of a list by what
///     tells it from the others, the order of a list as `order`
/// @param before what the place held; absent where it is new
/// @param after what it holds; absent where it is gone
/// @param words the change for people
public record Change(
    List<String> path,
    @Schema(description = "What the place held; absent where it is new") @Nullable Object before,
    @Schema(description = "What the place holds; absent where it is gone") @Nullable Object after,
    String words) {

  static Change of(Difference difference) {
    return of(difference, Words.of(difference));
  }

  static Change of(Difference difference, String words) {
    return new Change(difference.path(), difference.before(), difference.after(), words);
  }
}
