package dev.plumbline.contract.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.contract.document.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScenarioChecksTest {

  @Test
  void aMonthHoldsKnownMeasuresWhosePartsFitTheirWholes() {
    assertThat(
            violations(
                month("January", "contactsHandled", 100, "contactsResolvedFirst", 100),
                month("February")))
        .isEmpty();
  }

  @Test
  void whatMakesNoSenseIsFoundAtOnce() {
    assertThat(
            violations(
                month("January", "smiles", 1, "a/b", 2),
                month("January", "contactsHandled", 100, "contactsResolvedFirst", 101)))
        .containsExactly(
            "duplicate /1/label",
            "unknown-measure /0/measures/a~1b",
            "unknown-measure /0/measures/smiles",
            "implausible /1/measures");
  }

  private static ScenarioMonth month(String label) {
    return new ScenarioMonth(label, Map.of());
  }

  private static ScenarioMonth month(
      String label, String one, int value, String other, int otherValue) {
    return new ScenarioMonth(
        label, Map.of(one, BigDecimal.valueOf(value), other, BigDecimal.valueOf(otherValue)));
  }

  private static List<String> violations(ScenarioMonth... months) {
    return ScenarioChecks.violations(
            Part.root(List.of(months)).elements("", it -> it).stream()
                .map(it -> new Part<>(it.pointer().substring(1), it.value()))
                .toList())
        .map(it -> it.code() + " " + it.pointer())
        .toList();
  }
}
