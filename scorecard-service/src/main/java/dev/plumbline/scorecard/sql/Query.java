package dev.plumbline.scorecard.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A query with its values, whose conditions stand there only where their values are given. A
/// condition that may be none hides from the planner how much it narrows, and the plan for all
/// callers becomes a bad one.
///
/// ```java
/// Query.of("select * from invoice where period = ?", period)
///     .and("vendor_id = ?", filter.vendorId())
///     .then("order by id limit ?", page.rows())
/// ```
public final class Query {

  private final StringBuilder text = new StringBuilder();
  private final List<@Nullable Object> values = new ArrayList<>();

  private Query() {}

  /// A query whose text ends in its first condition, `true` where it has none.
  public static Query of(String text, Object... values) {
    return new Query().then(text, values);
  }

  /// Adds a condition unless one of its values is absent.
  public Query and(String condition, @Nullable Object... given) {
    for (Object value : given) {
      if (value == null) {
        return this;
      }
    }
    return then("and " + condition, given);
  }

  /// Adds what always belongs to it.
  public Query then(String more, @Nullable Object... given) {
    text.append(more).append(' ');
    Collections.addAll(values, given);
    return this;
  }

  String text() {
    return text.toString();
  }

  @Nullable Object[] values() {
    return values.toArray();
  }
}
