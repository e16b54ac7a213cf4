package dev.plumbline.web.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import dev.plumbline.web.problem.Violation;
import dev.plumbline.web.text.TextValues;
import jakarta.validation.ValidationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;

/// What is wrong with one body, in the order of its discovery; one violation for each place.
final class Findings {

  /// The attribute that carries the findings through a deserialization.
  static final String ATTRIBUTE = Findings.class.getName();

  /// More than anyone would mend by hand; keeps the answer to a hostile body small, and the search.
  private static final int MOST = 1_000;

  private final Map<String, Violation> byPointer = new LinkedHashMap<>();
  private final NavigableSet<String> pointers = new TreeSet<>();
  private final Place place = new Place();
  private final TextValues texts;
  private int told;

  Findings(TextValues texts) {
    this.texts = texts;
  }

  static Findings of(DeserializationContext context) {
    return (Findings) context.getAttribute(ATTRIBUTE);
  }

  /// Where the reading stands.
  Place place() {
    return place;
  }

  TextValues texts() {
    return texts;
  }

  /// Notes a violation, unless one stands at the same place or above it: that one explains it.
  ///
  /// @throws Full when enough was told, whether noted or explained
  void add(String pointer, String code, String message) {
    add(Violation.at(pointer, code, message));
  }

  /// Notes a violation of the body's own finding.
  ///
  /// @throws Full when enough was told, whether noted or explained
  void add(Violation violation) {
    String pointer = Objects.requireNonNull(violation.pointer(), "A body has no parameters");
    if (!explained(pointer)) {
      byPointer.put(pointer, violation);
      pointers.add(pointer);
    }
    if (++told == MOST) {
      throw new Full();
    }
  }

  private boolean explained(String pointer) {
    for (int end = pointer.length(); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
      if (byPointer.containsKey(pointer.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  /// Whether something stands at this place or below it.
  boolean touches(String pointer) {
    String below = pointer + "/";
    String next = pointers.ceiling(below);
    return pointers.contains(pointer) || (next != null && next.startsWith(below));
  }

  boolean none() {
    return byPointer.isEmpty();
  }

  List<Violation> all() {
    return List.copyOf(byPointer.values());
  }

  /// Ends the search for more. A validation's exception, since Hibernate Validator lets no other
  /// through as it is.
  static final class Full extends ValidationException {

    private static final long serialVersionUID = 1L;
  }
}
