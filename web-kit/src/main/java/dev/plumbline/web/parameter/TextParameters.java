package dev.plumbline.web.parameter;

import dev.plumbline.web.text.TextValue;
import dev.plumbline.web.text.TextValues;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/// Lets a resource take the types that travel as text as its parameters.
@Provider
public class TextParameters implements ParamConverterProvider {

  private final TextValues texts;

  TextParameters(TextValues texts) {
    this.texts = texts;
  }

  @Override
  @SuppressWarnings("unchecked") // a text value's type is the one that it is registered under
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> rawType, Type genericType, Annotation[] annotations) {
    return texts.of(rawType).map(value -> (TextValue<T>) value).map(Converter::new).orElse(null);
  }

  private record Converter<T>(TextValue<T> value) implements ParamConverter<T> {

    @Override
    public @Nullable T fromString(@Nullable String text) {
      return text == null ? null : value.parse().apply(text);
    }

    @Override
    public String toString(T given) {
      return given.toString();
    }
  }
}
