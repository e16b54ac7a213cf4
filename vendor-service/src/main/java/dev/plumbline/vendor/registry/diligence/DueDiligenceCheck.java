package dev.plumbline.vendor.registry.diligence;

import dev.plumbline.web.startup.StartupCheck;
import dev.plumbline.web.validation.Texts;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// A tier that the table forgets would demand nothing, and so approve everybody.
@Singleton
class DueDiligenceCheck implements StartupCheck {

  private final DueDiligencePolicy policy;

  DueDiligenceCheck(DueDiligencePolicy policy) {
    this.policy = policy;
  }

  @Override
  public Stream<String> refusals() {
    return Arrays.stream(RiskTier.values()).flatMap(this::refusals);
  }

  private Stream<String> refusals(RiskTier tier) {
    String name = tier.name().toLowerCase(Locale.ROOT);
    String items = "plumbline.due-diligence.items." + name;
    Set<String> demanded = policy.items().getOrDefault(tier, Set.of());
    return Stream.concat(
        demanded.isEmpty()
            ? Stream.of(items + " must name at least one item")
            : misnamed(items, demanded),
        misnamed(
            "plumbline.due-diligence.certifications." + name, policy.certifications().of(tier)));
  }

  private static Stream<String> misnamed(String property, Set<String> codes) {
    return codes.stream()
        .filter(code -> !code.matches(Texts.KEBAB_CASE))
        .map(_ -> property + " must name its entries in kebab-case");
  }
}
