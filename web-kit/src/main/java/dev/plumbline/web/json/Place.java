package dev.plumbline.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/// Where in the body the reading stands. The parser's own account of it is of no use: fields that
/// are read later than they came (before a choice's kind is known, for example) are replayed from a
/// buffer, and there it names wrong places.
final class Place {

  private final Deque<Step> steps = new ArrayDeque<>();

  /// One step down.
  ///
  /// @param segment the pointer's next part; empty for the body itself
  /// @param inside the context in which a copy of the value is read; none for a scalar
  private record Step(String segment, @Nullable JsonStreamContext inside) {}

  /// Whether the value at the parser is the one that is being read already: what stands around a
  /// deserializer and the deserializer itself see the same value.
  @SuppressWarnings("ReferenceEquality") // two contexts that look alike are two places
  boolean isAt(JsonParser parser) {
    Step last = steps.peekLast();
    return last != null && (last.inside == null || last.inside == container(parser));
  }

  /// Steps down to the value at the parser.
  ///
  /// @param inside the context of the copy that it is read from; none for a scalar
  void enter(JsonParser parser, @Nullable JsonStreamContext inside) {
    steps.addLast(new Step(steps.isEmpty() ? "" : segment(container(parser)), inside));
  }

  void leave() {
    steps.removeLast();
  }

  /// The JSON pointer to the value that is being read.
  String pointer() {
    var pointer = new StringBuilder();
    Iterator<Step> each = steps.iterator();
    while (each.hasNext()) {
      pointer.append(each.next().segment);
    }
    return pointer.toString();
  }

  /// The pointer to a field of the value that is being read.
  String pointerTo(String field) {
    return pointer() + '/' + escape(field);
  }

  static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private static JsonStreamContext container(JsonParser parser) {
    JsonStreamContext context = parser.getParsingContext();
    return parser.currentToken().isStructStart() ? context.getParent() : context;
  }

  /// A replayed field may seem to stand in a list, so the name counts where there is one.
  private static String segment(JsonStreamContext container) {
    String name = container.getCurrentName();
    return '/' + (name == null ? String.valueOf(container.getCurrentIndex()) : escape(name));
  }
}
