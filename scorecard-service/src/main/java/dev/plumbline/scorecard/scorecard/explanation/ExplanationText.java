package dev.plumbline.scorecard.scorecard.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;

/// Explanations as they are stored: JSON, with every digit of every figure.
public final class ExplanationText {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModules(new JavaTimeModule(), new ParameterNamesModule())
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private ExplanationText() {}

  public static String write(Explanation explanation) {
    try {
      return JSON.writeValueAsString(explanation);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("This explanation cannot be written", e);
    }
  }

  public static Explanation read(String text) {
    try {
      return JSON.readValue(text, Explanation.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("This is no explanation", e);
    }
  }
}
