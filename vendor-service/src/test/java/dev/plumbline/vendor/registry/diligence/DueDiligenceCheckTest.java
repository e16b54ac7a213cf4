package dev.plumbline.vendor.registry.diligence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DueDiligenceCheckTest {

  private final Map<RiskTier, Set<String>> items = new EnumMap<>(RiskTier.class);
  private final Map<RiskTier, Set<String>> certifications = new EnumMap<>(RiskTier.class);

  DueDiligenceCheckTest() {
    Stream.of(RiskTier.values()).forEach(tier -> items.put(tier, Set.of("sanctions-screening")));
  }

  @Test
  void aTableWithItemsForEveryTierIsWell() {
    assertThat(refusals()).isEmpty();
  }

  @Test
  void everyFaultNamesItsProperty() {
    items.remove(RiskTier.HIGH);
    items.put(RiskTier.LOW, Set.of());
    items.put(RiskTier.CRITICAL, Set.of("Site Audit"));
    certifications.put(RiskTier.CRITICAL, Set.of("ISO 27001"));

    assertThat(refusals())
        .containsExactly(
            "plumbline.due-diligence.items.low must name at least one item",
            "plumbline.due-diligence.items.high must name at least one item",
            "plumbline.due-diligence.items.critical must name its entries in kebab-case",
            "plumbline.due-diligence.certifications.critical must name its entries in kebab-case");
  }

  private Stream<String> refusals() {
    return new DueDiligenceCheck(new TestPolicy(items, certifications)).refusals();
  }
}
