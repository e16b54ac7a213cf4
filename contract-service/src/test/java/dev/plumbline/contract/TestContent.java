package dev.plumbline.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.plumbline.contract.terms.VersionContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Consumer;

/// The content of a version that can be activated, to be spoilt by tests.
public final class TestContent {

  public static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private TestContent() {}

  private static ObjectNode fresh() {
    try (InputStream content = TestContent.class.getResourceAsStream("content.json")) {
      return (ObjectNode) JSON.readTree(Objects.requireNonNull(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The document with some changes.
  @SafeVarargs
  public static ObjectNode json(Consumer<ObjectNode>... changes) {
    ObjectNode content = fresh();
    for (Consumer<ObjectNode> change : changes) {
      change.accept(content);
    }
    return content;
  }

  @SafeVarargs
  public static VersionContent content(Consumer<ObjectNode>... changes) {
    return read(json(changes));
  }

  public static VersionContent read(ObjectNode content) {
    try {
      return JSON.treeToValue(content, VersionContent.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A change of one member, named by a JSON pointer.
  ///
  /// @param json the new value
  public static Consumer<ObjectNode> set(String pointer, String json) {
    return content -> {
      String name = name(pointer);
      switch (parent(content, pointer)) {
        case ObjectNode object -> object.set(name, value(json));
        case ArrayNode array -> array.set(Integer.parseInt(name), value(json));
        default -> throw new IllegalArgumentException(pointer);
      }
    };
  }

  public static Consumer<ObjectNode> remove(String pointer) {
    return content -> {
      String name = name(pointer);
      switch (parent(content, pointer)) {
        case ObjectNode object -> object.remove(name);
        case ArrayNode array -> array.remove(Integer.parseInt(name));
        default -> throw new IllegalArgumentException(pointer);
      }
    };
  }

  /// One more element at the end of a list.
  public static Consumer<ObjectNode> add(String pointer, String json) {
    return content -> ((ArrayNode) content.at(pointer)).add(value(json));
  }

  private static JsonNode parent(ObjectNode content, String pointer) {
    return content.at(pointer.substring(0, pointer.lastIndexOf('/')));
  }

  private static String name(String pointer) {
    return pointer.substring(pointer.lastIndexOf('/') + 1);
  }

  private static JsonNode value(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
