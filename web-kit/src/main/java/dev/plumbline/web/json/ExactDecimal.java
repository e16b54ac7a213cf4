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
    BigDecimal number = written(parser);
    if (number.scale() > MOST_DIGITS || number.precision() - (long) number.scale() > MOST_DIGITS) {
      throw tooManyDigits(parser);
    }
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  private static BigDecimal written(JsonParser parser) throws IOException {
    try {
      return parser.getDecimalValue();
    } catch (NumberFormatException _) { // its exponent is no `int`
      throw tooManyDigits(parser);
    }
  }

  private static InputCoercionException tooManyDigits(JsonParser parser) {
    return new InputCoercionException(
        parser, "Too many digits", parser.currentToken(), BigDecimal.class);
  }
}
