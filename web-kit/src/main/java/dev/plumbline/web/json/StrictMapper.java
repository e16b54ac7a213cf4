package dev.plumbline.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.ArrayType;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.databind.type.MapType;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;

/// The mapper for bodies of our callers: takes nothing for something else, and collects what is
/// wrong instead of stopping at it.
final class StrictMapper {

  private StrictMapper() {}

  static ObjectMapper from(ObjectMapper general) {
    ObjectMapper strict =
        general
            .copy()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(DeserializationFeature.WRAP_EXCEPTIONS)
            .addHandler(new UnknownFields());
    strict.setConfig(
        strict.getDeserializationConfig().without(MapperFeature.ALLOW_COERCION_OF_SCALARS));
    strict
        .coercionConfigFor(LogicalType.Textual)
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    return strict.registerModule(
        new SimpleModule("strict")
            .addDeserializer(BigDecimal.class, new ExactDecimal())
            .setDeserializerModifier(new Collecting()));
  }

  /// A field that the body's type does not have.
  private static final class UnknownFields extends DeserializationProblemHandler {

    @Override
    public boolean handleUnknownProperty(
        DeserializationContext context,
        JsonParser parser,
        JsonDeserializer<?> deserializer,
        Object beanOrClass,
        String name)
        throws IOException {
      parser.skipChildren();
      Collection<Object> known = deserializer.getKnownPropertyNames();
      Findings findings = Findings.of(context);
      findings.add(
          findings.place().pointerTo(name),
          "unknown-field",
          known.stream()
              .map(Object::toString)
              .sorted()
              .collect(Collectors.joining(", ", "is not known here; known are ", "")));
      return true;
    }
  }

  /// Puts the collecting around every deserializer.
  private static final class Collecting extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyDeserializer(
        DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> deserializer) {
      return new CollectingDeserializer(deserializer);
    }

    @Override
    public JsonDeserializer<?> modifyEnumDeserializer(
        DeserializationConfig config,
        JavaType type,
        BeanDescription bean,
        JsonDeserializer<?> deserializer) {
      return new CollectingDeserializer(deserializer);
    }

    @Override
    public JsonDeserializer<?> modifyCollectionDeserializer(
        DeserializationConfig config,
        CollectionType type,
        BeanDescription bean,
        JsonDeserializer<?> deserializer) {
      return new CollectingDeserializer(deserializer);
    }

    @Override
    public JsonDeserializer<?> modifyMapDeserializer(
        DeserializationConfig config,
        MapType type,
        BeanDescription bean,
        JsonDeserializer<?> deserializer) {
      return new CollectingDeserializer(deserializer);
    }

    @Override
    public JsonDeserializer<?> modifyArrayDeserializer(
        DeserializationConfig config,
        ArrayType type,
        BeanDescription bean,
        JsonDeserializer<?> deserializer) {
      return new CollectingDeserializer(deserializer);
    }
  }
}
