package dev.plumbline.scorecard.upstream;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.kernel.canonical.CanonicalJson;
import dev.plumbline.kernel.measure.MeasureDefinition;
import dev.plumbline.scorecard.scoring.TestMetrics;
import dev.plumbline.service.time.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A contract as contract-service would freeze it: the demo's terms, unless a test changes them.
public final class TestContract {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .findAndAddModules()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private static final TypeReference<TreeMap<String, Object>> MEMBERS = new TypeReference<>() {};

  private static final String FIXED =
      """
      {
          "model": "FIXED",
          "monthlyAmount": 87450.0
        }""";

  private final UUID id = Ids.next();
  private final UUID vendorId;
  private final String reference;
  private UnaryOperator<String> change = UnaryOperator.identity();
  private List<MeasureDefinition> measures = List.of();

  private TestContract(UUID vendorId) {
    this.vendorId = vendorId;
    this.reference = "TEST-" + id;
  }

  /// One of a vendor of its own, whom no other test knows.
  public static TestContract ofNewVendor() {
    return new TestContract(Ids.next());
  }

  /// One of a new vendor, active in contract-service.
  public static TestContract activated() {
    return ContractServiceStandIn.server().activate(ofNewVendor());
  }

  public static TestContract of(UUID vendorId) {
    return new TestContract(vendorId);
  }

  /// The same with a text of the demo's terms replaced by another.
  public TestContract with(String text, String other) {
    UnaryOperator<String> before = change;
    change =
        terms -> {
          String changed = before.apply(terms).replace(text, other);
          if (changed.equals(before.apply(terms))) {
            throw new IllegalArgumentException("The demo's terms do not hold " + text);
          }
          return changed;
        };
    return this;
  }

  /// The same with the terms' tree changed.
  public TestContract edited(Consumer<ObjectNode> edit) {
    UnaryOperator<String> before = change;
    change =
        terms -> {
          try {
            ObjectNode tree = JSON.readValue(before.apply(terms), ObjectNode.class);
            edit.accept(tree);
            return JSON.writeValueAsString(tree);
          } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
          }
        };
    return this;
  }

  /// The same, paid for otherwise.
  ///
  /// @param pricing as JSON
  public TestContract priced(String pricing) {
    return with(FIXED, pricing + " ");
  }

  /// The same, which speaks of these measures of the client's own as well.
  public TestContract measuredBy(MeasureDefinition... own) {
    measures = List.of(own);
    return this;
  }

  public UUID id() {
    return id;
  }

  public UUID vendorId() {
    return vendorId;
  }

  public String reference() {
    return reference;
  }

  /// The last day of its term.
  String end() {
    return term("end");
  }

  String renewal() {
    return term("renewal");
  }

  private String term(String member) {
    try {
      return JSON.readTree(terms()).at("/term/" + member).asText();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The document, with its hash.
  public String terms() {
    try (InputStream demo = TestContract.class.getResourceAsStream("demo-terms.json")) {
      String text = new String(Objects.requireNonNull(demo).readAllBytes(), UTF_8);
      Map<String, Object> terms = JSON.readValue(change.apply(text), MEMBERS);
      terms.put("contractId", id.toString());
      terms.put("reference", reference);
      terms.put("vendorId", vendorId.toString());
      terms.put("metrics", metrics());
      terms.put("measures", JSON.readValue(JSON.writeValueAsString(measures), List.class));
      // Read once more, so that what is hashed is what a reader of the text sees.
      Map<String, Object> hashed = JSON.readValue(JSON.writeValueAsString(terms), MEMBERS);
      terms.put("contentHash", CanonicalJson.sha256(hashed));
      return JSON.writeValueAsString(terms);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<?> metrics() throws JsonProcessingException {
    return JSON.readValue(
        JSON.writeValueAsString(
            Stream.concat(
                    Stream.of(
                        TestMetrics.TALK_TIME,
                        TestMetrics.ABANDONS,
                        TestMetrics.SERVICE_LEVEL,
                        TestMetrics.FIRST_CONTACT,
                        TestMetrics.RATING),
                    TestMetrics.COUNTER_METRICS.stream())
                .toList()),
        List.class);
  }
}
