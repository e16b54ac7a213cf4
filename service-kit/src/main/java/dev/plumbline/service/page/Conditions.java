package dev.plumbline.service.page;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// The conditions of a listing. Each counts only where its value is given; the text of a clause is
/// the program's own, and what the caller sent is a value.
///
/// ```java
/// var where = new Conditions().and("status = :status", "status", filter.status());
/// find(where.clauses(), Sort.by("id"), where.values())
/// ```
public final class Conditions {

  private final StringJoiner clauses = new StringJoiner(" and ").setEmptyValue("1 = 1");
  private final Map<String, Object> values = new HashMap<>();

  /// Adds a clause where there is a value for it.
  ///
  /// @param name of the clause's one parameter
  public Conditions and(String clause, String name, @Nullable Object value) {
    if (value != null) {
      clauses.add(clause);
      values.put(name, value);
    }
    return this;
  }

  public String clauses() {
    return clauses.toString();
  }

  public Map<String, Object> values() {
    return Map.copyOf(values);
  }
}
