package dev.plumbline.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.util.ClassUtil;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Stands around every deserializer of a strict reading. Where a value does not fit, it notes what
/// is wrong and lets the reading go on, so that one pass finds everything. Objects and lists are
/// read from a copy: however deep inside it a reading fails, the parser itself stands behind them.
final class CollectingDeserializer extends DelegatingDeserializer {

  private static final long serialVersionUID = 1L;

  CollectingDeserializer(JsonDeserializer<?> delegate) {
    super(delegate);
  }

  @Override
  protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> delegate) {
    return new CollectingDeserializer(delegate);
  }

  @Override
  public @Nullable Object deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    return collecting(parser, context, null, copy -> super.deserialize(copy, context));
  }

  @Override
  public @Nullable Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer types)
      throws IOException {
    return collecting(
        parser, context, types, copy -> super.deserializeWithType(copy, context, types));
  }

  private @Nullable Object collecting(
      JsonParser parser,
      DeserializationContext context,
      @Nullable TypeDeserializer types,
      Reading reading)
      throws IOException {
    JsonToken first = parser.currentToken();
    Findings findings = Findings.of(context);
    boolean insideAlready = !first.isScalarValue() && !first.isStructStart();
    if (insideAlready || findings.place().isAt(parser)) {
      return reading.read(parser);
    }
    JsonParser copy = parser;
    JsonStreamContext inside = null;
    if (first.isStructStart()) {
      copy = context.bufferAsCopyOfValue(parser).asParser(parser);
      inside = copy.getParsingContext();
      copy.nextToken();
    }
    findings.place().enter(parser, inside);
    try {
      return reading.read(copy);
    } catch (InvalidDefinitionException faultOfOurs) {
      throw faultOfOurs;
    } catch (JsonMappingException | InputCoercionException misfit) {
      new Misfit(getDelegatee(), types, first, misfit).note(findings);
      return handledType().isPrimitive() ? ClassUtil.defaultValue(handledType()) : null;
    } finally {
      findings.place().leave();
    }
  }

  /// A deserialization that can fail.
  private interface Reading {

    @Nullable Object read(JsonParser parser) throws IOException;
  }
}
