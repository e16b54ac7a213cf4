package dev.plumbline.contract.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.contract.schedule.page.Schedule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The style of a schedule: how it looks, and what stands in the margins of each page, which only a
/// style can say.
record PageStyle(String css) {

  static PageStyle read() {
    try (InputStream css = PageStyle.class.getResourceAsStream("schedule.css")) {
      if (css == null) {
        throw new IllegalStateException("schedule.css is not on the class path");
      }
      return new PageStyle(new String(css.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String of(Schedule schedule) {
    return css.replace("{title}", escaped(schedule.title()))
        .replace("{mark}", escaped(schedule.mark()))
        .replace("{footer}", escaped(schedule.footer()));
  }

  /// Everything but letters, digits and blanks by its number, which a blank ends, so that no text
  /// ends the string, the style or the element around it.
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            it -> {
              if (Character.isLetterOrDigit(it) || it == ' ') {
                escaped.appendCodePoint(it);
              } else {
                escaped.append("\\%x ".formatted(it));
              }
            });
    return escaped.toString();
  }
}
