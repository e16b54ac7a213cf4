package dev.plumbline.contract.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.contract.TestContent;
import dev.plumbline.contract.terms.Terms;
import dev.plumbline.contract.terms.TestTerms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/// What holds for any two contents.
class ComparisonPropertiesTest {

  /// Fields that tell an element from others: with another value it is another element.
  private static final List<String> IDENTIFYING =
      List.of("code", "rating", "measure", "activity", "channel", "type", "metric");

  /// A text or number of the content, by JSON pointer.
  @Provide
  Arbitrary<String> leaves() {
    List<String> leaves = new ArrayList<>();
    collect(TestContent.json(), "", leaves);
    return Arbitraries.of(leaves);
  }

  @Property(tries = 100)
  void aVersionWithItselfIsEmpty(@ForAll("leaves") String changed) {
    Terms terms = TestTerms.of(1, changed(changed));
    assertThat(Comparison.of(terms, terms, List.of()).isEmpty()).isTrue();
  }

  @Property(tries = 200)
  void everyChangedFieldIsTold(@ForAll("leaves") String pointer) {
    ObjectNode after = changed(pointer);
    List<Change> changes = changes(TestContent.json(), after).toList();
    assertThat(changes).isNotEmpty();
    String field = pointer.substring(pointer.lastIndexOf('/') + 1);
    if (!IDENTIFYING.contains(field)) {
      assertThat(changes)
          .anySatisfy(
              change -> {
                assertThat(change.path()).endsWith(field);
                assertThat(change.before()).hasToString(TestContent.json().at(pointer).asText());
                assertThat(change.after()).hasToString(after.at(pointer).asText());
              });
    }
  }

  @Property(tries = 200)
  void swappedSidesSwapBeforeAndAfter(
      @ForAll("leaves") String one, @ForAll("leaves") String other) {
    ObjectNode before = changed(one);
    ObjectNode after = changed(other);
    assertThat(changes(after, before).map(Swapped::of))
        .containsExactlyInAnyOrderElementsOf(
            changes(before, after)
                .map(it -> new Swapped(it.path(), it.before(), it.after()))
                .toList());
  }

  /// A change as it is told from the other side.
  private record Swapped(List<String> path, @Nullable Object before, @Nullable Object after) {

    static Swapped of(Change change) {
      return new Swapped(change.path(), change.after(), change.before());
    }
  }

  private static Stream<Change> changes(ObjectNode before, ObjectNode after) {
    Comparison comparison =
        Comparison.of(TestTerms.of(1, before), TestTerms.of(2, after), List.of());
    return Stream.concat(
        comparison.parts().stream().flatMap(it -> it.changes().stream()),
        comparison.clauses().stream().flatMap(it -> it.changes().stream()));
  }

  private static ObjectNode changed(String pointer) {
    ObjectNode content = TestContent.json();
    JsonNode leaf = content.at(pointer);
    TestContent.set(pointer, another(pointer, leaf)).accept(content);
    return content;
  }

  /// A value that makes as much sense.
  private static String another(String pointer, JsonNode leaf) {
    String field = pointer.substring(pointer.lastIndexOf('/') + 1);
    return switch (field) {
      case "engagementType" -> "\"STAFF_AUGMENTATION\"";
      case "currency" -> "\"GBP\"";
      case "timeZone" -> "\"Europe/Dublin\"";
      case "effectiveFrom" -> "\"2021-02\"";
      case "start" -> "\"2020-12-01\"";
      case "end" -> "\"2022-01-31\"";
      case "renewal" -> "\"AUTOMATIC\"";
      case "window" -> "\"ROLLING_3\"";
      case "metric" -> "\"nps\"";
      case "rating" -> leaf.asInt() == 5 ? "4" : "2";
      case "channel" -> "\"chat\"";
      case "measure" -> "\"escalations\"";
      default ->
          leaf.isNumber()
              ? leaf.decimalValue().add(BigDecimal.ONE).toPlainString()
              : leaf.isBoolean() ? "" + !leaf.asBoolean() : "\"%s-2\"".formatted(leaf.asText());
    };
  }

  private static void collect(JsonNode node, String pointer, List<String> leaves) {
    switch (node) {
      case ObjectNode object ->
          object
              .properties()
              .forEach(it -> collect(it.getValue(), pointer + "/" + it.getKey(), leaves));
      case ArrayNode array -> {
        for (int i = 0; i < array.size(); i++) {
          collect(Objects.requireNonNull(array.get(i)), pointer + "/" + i, leaves);
        }
      }
      default -> {
        if (!List.of("type", "model").contains(pointer.substring(pointer.lastIndexOf('/') + 1))) {
          leaves.add(pointer);
        }
      }
    }
  }
}
