package dev.plumbline.contract.metric;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.contract.TestContent;
import dev.plumbline.contract.metric.catalogue.MetricCatalogue;
import dev.plumbline.contract.metric.definition.MetricContent;
import dev.plumbline.kernel.measure.MeasureDefinition;
import dev.plumbline.kernel.measure.MeasureUnit;
import dev.plumbline.kernel.measure.Origin;
import dev.plumbline.kernel.measure.Party;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// The metrics that every contract can use, and one of the client's own, of two measures of its
/// own, to be spoilt by tests.
public final class TestMetrics {

  public static final Metrics PUBLISHED = Metrics.of(MetricCatalogue.definitions());

  private TestMetrics() {}

  /// Those of the catalogue, and the client's own in a version, with its measures.
  @SafeVarargs
  public static Metrics withOwn(int version, Consumer<ObjectNode>... changes) {
    return PUBLISHED.with(
        List.of(content(changes).definition(version)),
        List.of(
            measure("callbacksKept", Origin.LINE),
            measure("callbacksPromised", Origin.LINE),
            measure("floorWalks", Origin.CONTRACT)));
  }

  /// Those of the catalogue, and the client's own measures.
  public static Metrics withOwnMeasures() {
    return withOwn(1, TestContent.set("/code", "\"another-metric\""));
  }

  private static MeasureDefinition measure(String code, Origin origin) {
    return new MeasureDefinition(code, MeasureUnit.COUNT, origin, Party.CLIENT, true, code);
  }

  /// The definition as its author sends it, with some changes.
  @SafeVarargs
  public static ObjectNode json(Consumer<ObjectNode>... changes) {
    try (InputStream metric = TestContent.class.getResourceAsStream("metric.json")) {
      var content = (ObjectNode) TestContent.JSON.readTree(Objects.requireNonNull(metric));
      for (Consumer<ObjectNode> change : changes) {
        change.accept(content);
      }
      return content;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SafeVarargs
  public static MetricContent content(Consumer<ObjectNode>... changes) {
    try {
      return TestContent.JSON.treeToValue(json(changes), MetricContent.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
