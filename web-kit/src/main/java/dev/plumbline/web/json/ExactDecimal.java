package dev.plumbline.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;

/// Reads a number exactly as it is written, and refuses one whose plain notation would be absurd:
/// `1e999999999` is eleven characters to send and a gigabyte to print.
final class ExactDecimal extends StdScalarDeserializer<BigDecimal> {

  private static final long serialVersionUID = 1L;

  /// Digits before the point, and digits after it.
  private static final int MOST_DIGITS = 30;

  ExactDecimal() {
    super(BigDecimal.class);
  }

  @Override
  public BigDecimal deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (!parser.currentToken().isNumeric()) {
      throw context.wrongTokenException(
          parser, BigDecimal.class, com.fasterxml.jackson.core.JsonToken.VALUE_NUMBER_FLOAT, null);
    }
    BigDecimal number = parser.getDecimalValue();
    if (number.scale() > MOST_DIGITS || number.precision() - (long) number.scale() > MOST_DIGITS) {
      throw new InputCoercionException(
          parser, "Too many digits", parser.currentToken(), BigDecimal.class);
    }
    return number.scale() < 0 ? number.setScale(0) : number;
  }
}
