package dev.plumbline.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dev.plumbline.web.text.TextValue;
import dev.plumbline.web.text.TextValues;
import java.io.IOException;

/// Reads and writes the types that travel as text.
final class TextModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  TextModule(TextValues values) {
    super("text values");
    values.all().forEach(this::register);
  }

  private <T> void register(TextValue<T> value) {
    addDeserializer(value.type(), new TextDeserializer<>(value));
    addSerializer(value.type(), ToStringSerializer.instance);
  }

  private static final class TextDeserializer<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient TextValue<T> value;

    TextDeserializer(TextValue<T> value) {
      super(value.type());
      this.value = value;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        throw context.wrongTokenException(parser, value.type(), JsonToken.VALUE_STRING, null);
      }
      try {
        return value.parse().apply(parser.getText());
      } catch (RuntimeException e) {
        throw context.weirdStringException(parser.getText(), value.type(), value.form());
      }
    }
  }
}
