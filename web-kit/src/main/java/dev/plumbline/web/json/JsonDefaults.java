package dev.plumbline.web.json;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.plumbline.web.text.TextValues;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/// How every process writes JSON, and reads what other services answer: numbers are exact and in
/// plain notation, and absent fields are left out.
@Singleton
class JsonDefaults implements ObjectMapperCustomizer {

  private final TextValues texts;

  JsonDefaults(TextValues texts) {
    this.texts = texts;
  }

  /// After the platform's own modules, whose forms of dates are wider than ours.
  @Override
  public int priority() {
    return MINIMUM_PRIORITY;
  }

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.setSerializationInclusion(Include.NON_ABSENT);
    mapper.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
    mapper.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    mapper.registerModule(new TextModule(texts));
  }
}
