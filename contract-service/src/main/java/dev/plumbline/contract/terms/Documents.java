package dev.plumbline.contract.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.plumbline.kernel.canonical.CanonicalJson;
import java.util.Map;

/// Contents and terms as the JSON that is kept, served and hashed. The mapper is this
/// class's own: what was once frozen must not change its form with a setting of the HTTP
/// layer.
public final class Documents {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .build();

  private static final TypeReference<Map<String, Object>> DOCUMENT = new TypeReference<>() {};

  private Documents() {}

  /// The terms that follow from a content, with their hash.
  public static Terms freeze(ContractIdentity contract, int number, BoundContent content) {
    Terms terms = Terms.unhashed(contract, number, content);
    Map<String, Object> document = JSON.convertValue(terms, DOCUMENT);
    document.remove("contentHash");
    return terms.hashed(CanonicalJson.sha256(document));
  }

  public static String write(Object document) {
    try {
      return JSON.writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("A document that cannot be written", e);
    }
  }

  /// Reads a kept content, or the content in kept terms, which hold more.
  public static VersionContent readContent(String json) {
    try {
      return JSON.readValue(json, VersionContent.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("A kept content that cannot be read", e);
    }
  }
}
