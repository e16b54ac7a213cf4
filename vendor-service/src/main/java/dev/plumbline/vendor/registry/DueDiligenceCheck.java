package dev.plumbline.vendor.registry;

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
    String property = "plumbline.due-diligence.items." + tier.name().toLowerCase(Locale.ROOT);
    Set<String> items = policy.items().getOrDefault(tier, Set.of());
    if (items.isEmpty()) {
      return Stream.of(property + " must name at least one item");
    }
    return items.stream()
        .filter(item -> !item.matches(Texts.KEBAB_CASE))
        .map(_ -> property + " must name its items in kebab-case");
  }
}
