package dev.plumbline.testkit.pricing;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;

/// One pricing as frozen terms hold it, a month, and its fee. Every service that reads pricing must
/// come to the same fee.
///
/// @param pricing JSON, byte for byte as contract-service writes it
/// @param month measures by code
/// @param fee amount and currency, such as `102.50 EUR`
public record PricingExample(
    String name, String pricing, Map<String, BigDecimal> month, String currency, String fee) {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  public PricingExample {
    month = Map.copyOf(month);
  }

  /// One or more of each model and addition.
  public static List<PricingExample> all() {
    try (InputStream file = PricingExample.class.getResourceAsStream("pricing-examples.json")) {
      JsonNode examples = JSON.readTree(Objects.requireNonNull(file));
      return StreamSupport.stream(examples.spliterator(), false).map(PricingExample::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PricingExample of(JsonNode example) {
    return new PricingExample(
        example.path("name").asText(),
        example.path("pricing").toString(),
        example.path("month").properties().stream()
            .collect(toMap(Map.Entry::getKey, it -> it.getValue().decimalValue())),
        example.path("currency").asText(),
        example.path("fee").asText() + " " + example.path("currency").asText());
  }

  @Override
  public String toString() {
    return name;
  }
}
