package dev.plumbline.web.parameter;

import dev.plumbline.web.text.TextValue;
import dev.plumbline.web.text.TextValues;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// The forms that the texts of parameters must have, by type.
@Singleton
class ParameterForms {

  private final TextValues texts;

  ParameterForms(TextValues texts) {
    this.texts = texts;
  }

  /// What a text of this type must be and this one is not; empty when all is well, or when the type
  /// makes no demand.
  Optional<String> broken(Class<?> type, String text) {
    return form(type).filter(value -> !parses(value.parse(), text)).map(TextValue::form);
  }

  private Optional<TextValue<?>> form(Class<?> type) {
    if (type.isEnum()) {
      return Optional.of(choice(type));
    } else if (type == int.class || type == Integer.class) {
      return Optional.of(
          new TextValue<>(Integer.class, Integer::valueOf, "must be a whole number"));
    } else if (type == long.class || type == Long.class) {
      return Optional.of(new TextValue<>(Long.class, Long::valueOf, "must be a whole number"));
    } else if (type == boolean.class || type == Boolean.class) {
      return Optional.of(
          new TextValue<>(Boolean.class, ParameterForms::truth, "must be true or false"));
    }
    return texts.of(type);
  }

  private static TextValue<?> choice(Class<?> type) {
    var names = Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
    return new TextValue<>(
        String.class,
        text -> names.get(Objects.checkIndex(names.indexOf(text), names.size())),
        "must be one of " + String.join(", ", names));
  }

  private static Boolean truth(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("Neither true nor false");
    };
  }

  private static boolean parses(Function<String, ?> parse, String text) {
    try {
      return parse.apply(text) != null;
    } catch (RuntimeException e) {
      return false;
    }
  }
}
