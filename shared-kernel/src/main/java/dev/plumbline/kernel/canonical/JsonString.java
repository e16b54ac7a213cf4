package dev.plumbline.kernel.canonical;

import java.nio.charset.StandardCharsets;

/// Strings as RFC 8785 writes them: escaped only where JSON demands it, and always in the same way.
final class JsonString {

  private JsonString() {}

  static void append(StringBuilder out, String text) {
    if (!StandardCharsets.UTF_16.newEncoder().canEncode(text)) {
      throw new IllegalArgumentException("an unpaired surrogate has no canonical form");
    }
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      append(out, text.charAt(i));
    }
    out.append('"');
  }

  private static void append(StringBuilder out, char c) {
    switch (c) {
      case '"', '\\' -> out.append('\\').append(c);
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> {
        if (c < ' ') {
          out.append("\\u%04x".formatted((int) c));
        } else {
          out.append(c);
        }
      }
    }
  }
}
