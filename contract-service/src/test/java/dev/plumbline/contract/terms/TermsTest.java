package dev.plumbline.contract.terms;

import static dev.plumbline.contract.TestContent.content;
import static dev.plumbline.contract.TestContent.json;
import static dev.plumbline.contract.TestContent.read;
import static dev.plumbline.contract.TestContent.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.plumbline.contract.TestContent;
import dev.plumbline.contract.metric.TestMetrics;
import dev.plumbline.kernel.canonical.CanonicalJson;
import dev.plumbline.service.document.Documents;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TermsTest {

  private static final ContractIdentity CONTRACT = TestTerms.CONTRACT;

  private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};

  private static final Map<String, Object> FROZEN = frozen();
  private static final String HASH = hash(content());

  @Test
  void theHashIsTheSameOnEveryMachine() {
    assertThat(hash(content()))
        .isEqualTo("ca1f3ea6e3f0d9d397aea8dee21c046c4db6bb8f100dffb4bbdb7b0ee077eebc");
  }

  @Test
  void anybodyCanCheckTheHashByTheDocumentAlone() throws JsonProcessingException {
    Terms terms = freeze(content());
    Map<String, Object> document =
        TestContent.JSON.readValue(Documents.write(terms), new TypeReference<>() {});
    assertThat(document.remove("contentHash")).isEqualTo(terms.contentHash());
    assertThat(CanonicalJson.sha256(document)).isEqualTo(terms.contentHash());
  }

  @Property(tries = 50)
  void theHashIgnoresTheOrderOfFields(@ForAll long seed) {
    ObjectNode shuffled = json();
    shuffle(shuffled, new Random(seed));
    assertThat(hash(read(shuffled))).isEqualTo(hash(content()));
  }

  @Test
  void theHashIgnoresHowANumberIsWritten() {
    assertThat(hash(content(set("/pricing/monthlyAmount", "87450"))))
        .isEqualTo(hash(content(set("/pricing/monthlyAmount", "8.745E4"))))
        .isEqualTo(hash(content()));
  }

  @Test
  void theHashIgnoresWhetherADefaultIsWrittenOut() {
    assertThat(hash(content(set("/reporting", "{\"dueDay\": 5, \"disputeDays\": 10}"))))
        .isEqualTo(hash(content(set("/clauses/0/metricVersion", "1"))))
        .isEqualTo(hash(content()));
  }

  @ParameterizedTest
  @MethodSource
  void theHashIgnoresNothingElse(Consumer<ObjectNode> change) {
    assertThat(hash(content(change))).isNotEqualTo(hash(content()));
  }

  static Stream<Consumer<ObjectNode>> theHashIgnoresNothingElse() {
    return Stream.of(
        set("/pricing/monthlyAmount", "87450.01"),
        set("/clauses/0/expected", "227.5"),
        set("/clauses/6/anchors/0/description", "\"Talks over the  customer\""),
        set("/measurement/unavailable/0/reason", "\"\""),
        set("/term/noticeDays", "31"),
        set("/guidelines", "[{\"topic\": \"brand\", \"text\": \"Be kind\", \"owner\": \"us\"}]"),
        content ->
            ((ArrayNode) content.at("/clauses"))
                .insert(1, ((ArrayNode) content.at("/clauses")).remove(0)));
  }

  /// Whatever single value of the frozen document is another, in the definitions of metrics too.
  @Property(tries = 300)
  void theHashIsAnotherWithAnyOtherValue(@ForAll @IntRange(max = 1_000_000) int which) {
    ObjectNode document = (ObjectNode) TestContent.JSON.valueToTree(FROZEN);
    List<Runnable> changes = new ArrayList<>();
    collectChanges(document, changes);
    changes.get(which % changes.size()).run();

    assertThat(CanonicalJson.sha256(TestContent.JSON.convertValue(document, MEMBERS)))
        .isNotEqualTo(HASH);
  }

  private static void collectChanges(JsonNode node, List<Runnable> changes) {
    switch (node) {
      case ObjectNode object ->
          object
              .properties()
              .forEach(
                  member -> {
                    String name = member.getKey();
                    if (member.getValue().isValueNode()) {
                      changes.add(() -> object.set(name, other(object.get(name))));
                      changes.add(() -> object.remove(name));
                    } else {
                      collectChanges(member.getValue(), changes);
                    }
                  });
      case ArrayNode array -> {
        changes.add(() -> array.add("one more"));
        for (int i = 0; i < array.size(); i++) {
          collectChanges(array.get(i), changes);
        }
      }
      default -> {}
    }
  }

  private static JsonNode other(JsonNode value) {
    return switch (value) {
      case TextNode text -> TextNode.valueOf(text.asText() + " ");
      case BooleanNode flag -> BooleanNode.valueOf(!flag.booleanValue());
      default -> DecimalNode.valueOf(value.decimalValue().add(new BigDecimal("0.0001")));
    };
  }

  @Test
  void theHashIsOfThisVersionOfThisContract() {
    BoundContent bound = BoundContent.of(content(), TestMetrics.PUBLISHED);
    ContractIdentity other =
        new ContractIdentity(CONTRACT.contractId(), "DEMO-A", CONTRACT.vendorId(), "Chat support");
    assertThat(Terms.freeze(CONTRACT, 2, bound).contentHash())
        .isNotEqualTo(Terms.freeze(CONTRACT, 1, bound).contentHash());
    assertThat(Terms.freeze(other, 1, bound).contentHash())
        .isNotEqualTo(Terms.freeze(CONTRACT, 1, bound).contentHash());
  }

  @Test
  void aContentThatWasKeptReadsAsItWasWritten() {
    VersionContent written = content(set("/clauses/0/expected", "227.50"));
    assertThat(Documents.read(Documents.write(written), VersionContent.class)).isEqualTo(written);
  }

  private static void shuffle(ObjectNode node, Random random) {
    var names = new ArrayList<String>();
    node.fieldNames().forEachRemaining(names::add);
    Collections.shuffle(names, random);
    names.forEach(name -> node.set(name, node.remove(name)));
    node.forEach(
        child -> {
          switch (child) {
            case ObjectNode object -> shuffle(object, random);
            case ArrayNode array ->
                array.forEach(
                    it -> {
                      if (it instanceof ObjectNode element) {
                        shuffle(element, random);
                      }
                    });
            default -> {}
          }
        });
  }

  /// What is hashed: all but the hash itself.
  private static Map<String, Object> frozen() {
    Map<String, Object> document = Documents.members(freeze(content()));
    document.remove("contentHash");
    return document;
  }

  private static Terms freeze(VersionContent content) {
    return Terms.freeze(CONTRACT, 1, BoundContent.of(content, TestMetrics.PUBLISHED));
  }

  private static String hash(VersionContent content) {
    return freeze(content).contentHash();
  }
}
