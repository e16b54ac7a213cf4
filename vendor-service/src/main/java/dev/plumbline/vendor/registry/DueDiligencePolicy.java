package dev.plumbline.vendor.registry;

import io.smallrye.config.ConfigMapping;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Which due-diligence items each tier demands. The default table stands in the service's
/// `application.properties`.
@ConfigMapping(prefix = "plumbline.due-diligence")
public interface DueDiligencePolicy {

  /// The codes of the items, by tier.
  Map<RiskTier, Set<String>> items();

  /// What is demanded of a vendor of this tier; nothing while it has none.
  default Set<String> demanded(Optional<RiskTier> tier) {
    return tier.map(items()::get).orElse(Set.of());
  }

  /// Every item that some tier demands.
  default Set<String> known() {
    var known = new TreeSet<String>();
    items().values().forEach(known::addAll);
    return known;
  }
}
