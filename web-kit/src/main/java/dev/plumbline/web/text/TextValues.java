package dev.plumbline.web.text;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// All types that travel as text: some of the JDK's, and those that the service declares.
@Singleton
public class TextValues {

  private static final Pattern UUID_FORM =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private static final Pattern FOUR_DIGIT_YEAR = Pattern.compile("(?!0000)\\d{4}-.*");

  private final Map<Class<?>, TextValue<?>> byType = new HashMap<>();

  TextValues(@All List<TextValue<?>> declared) {
    add(new TextValue<>(UUID.class, TextValues::uuid, "must be a UUID"));
    add(
        new TextValue<>(
            LocalDate.class, text -> LocalDate.parse(dated(text)), "must be a date, YYYY-MM-DD"));
    add(
        new TextValue<>(
            YearMonth.class, text -> YearMonth.parse(dated(text)), "must be a month, YYYY-MM"));
    add(
        new TextValue<>(
            Instant.class,
            text -> Instant.parse(dated(text)),
            "must be an instant in UTC, YYYY-MM-DDThh:mm:ssZ"));
    declared.forEach(this::add);
  }

  private void add(TextValue<?> value) {
    byType.put(value.type(), value);
  }

  public Collection<TextValue<?>> all() {
    return byType.values();
  }

  public Optional<TextValue<?>> of(Class<?> type) {
    return Optional.ofNullable(byType.get(type));
  }

  /// The JDK's own parsers take years that PostgreSQL has no room for, and one that never was.
  private static String dated(String text) {
    if (!FOUR_DIGIT_YEAR.matcher(text).matches()) {
      throw new IllegalArgumentException("Not a year of four digits");
    }
    return text;
  }

  /// The JDK's own parser takes `1-1-1-1-1` too.
  private static UUID uuid(String text) {
    if (!UUID_FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("Not a UUID");
    }
    return UUID.fromString(text);
  }
}
