package dev.plumbline.contract.comparison;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Differences in words, for people who do not read JSON.
final class Words {

  private Words() {}

  /// "Notice days: 30 becomes 60", and what is said of something new or gone.
  static String of(Difference difference) {
    Object before = difference.before();
    Object after = difference.after();
    String place = place(difference.path());
    if (before == null) {
      return "%s: new, %s".formatted(place, value(after));
    }
    return after == null
        ? "%s: gone, was %s".formatted(place, value(before))
        : "%s: %s becomes %s".formatted(place, value(before), value(after));
  }

  private static String place(List<String> path) {
    String place =
        IntStream.range(0, path.size())
            .mapToObj(i -> i == 0 ? capitalised(label(path.get(i))) : label(path.get(i)))
            .collect(joining(", "));
    return place.isEmpty() ? "All" : place;
  }

  /// A value as it would be written in a sentence.
  static String value(@Nullable Object value) {
    return switch (value) {
      case null -> "nothing";
      case BigDecimal number -> number.toPlainString();
      case Boolean truth -> truth ? "yes" : "no";
      case List<?> list -> list.stream().map(Words::value).collect(joining("; "));
      case Map<?, ?> fields ->
          fields.entrySet().stream()
              .map(it -> label(it.getKey().toString()) + " " + value(it.getValue()))
              .collect(joining(", "));
      default -> value.toString();
    };
  }

  /// `noticeDays` as "notice days"; what is no field's name stays as it is.
  static String label(String field) {
    return field.matches("[a-z]+([A-Z][a-z]*)+")
        ? field.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT)
        : field;
  }

  private static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
