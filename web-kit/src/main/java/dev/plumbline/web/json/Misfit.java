package dev.plumbline.web.json;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import dev.plumbline.web.text.TextValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A value that does not fit its place, and how to say so.
///
/// @param place what should have read the value
/// @param choice present where the value's kind is chosen by one of its own fields
/// @param first the token that the value begins with
/// @param reason what the reading threw
record Misfit(
    JsonDeserializer<?> place,
    @Nullable TypeDeserializer choice,
    JsonToken first,
    Exception reason) {

  void note(Findings findings) {
    String pointer = findings.place().pointer();
    switch (reason) {
      case InvalidTypeIdException wrongKind
          when choice != null && first == JsonToken.START_OBJECT ->
          findings.add(
              findings.place().pointerTo(choice.getPropertyName()),
              wrongKind.getTypeId() == null ? "required" : "unknown-value",
              "must be one of " + kinds(choice));
      case InputCoercionException _ -> findings.add(pointer, "out-of-range", "has too many digits");
      case ValueInstantiationException _ -> {
        if (!findings.touches(pointer)) {
          findings.add(pointer, "invalid", "is not valid");
        }
      }
      default -> noteForm(pointer, findings);
    }
  }

  private void noteForm(String pointer, Findings findings) {
    Class<?> type = place.handledType();
    Optional<String> form = findings.texts().of(type).map(TextValue::form);
    boolean text = first == JsonToken.VALUE_STRING;
    if (form.isPresent()) {
      findings.add(pointer, text ? "malformed" : "wrong-type", form.get());
    } else if (type.isEnum()) {
      findings.add(pointer, text ? "unknown-value" : "wrong-type", "must be one of " + names(type));
    } else {
      findings.add(pointer, "wrong-type", demand(place.logicalType()));
    }
  }

  private static String kinds(TypeDeserializer choice) {
    String known = choice.getTypeIdResolver().getDescForKnownTypeIds();
    return known.substring(1, known.length() - 1);
  }

  private static String names(Class<?> choice) {
    return Arrays.stream(choice.getEnumConstants())
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }

  private static String demand(@Nullable LogicalType type) {
    return switch (type) {
      case Integer -> "must be a whole number";
      case Float -> "must be a number";
      case Boolean -> "must be true or false";
      case Array, Collection -> "must be a list";
      case Map, POJO -> "must be an object";
      case Textual -> "must be a text";
      case Enum, Binary, DateTime, OtherScalar, Untyped -> "has another form than documented";
      case null -> "has another form than documented";
    };
  }
}
