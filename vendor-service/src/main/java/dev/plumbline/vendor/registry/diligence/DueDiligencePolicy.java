package dev.plumbline.vendor.registry.diligence;

import io.smallrye.config.ConfigMapping;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What each tier demands. The default tables stand in the service's `application.properties`.
@ConfigMapping(prefix = "plumbline.due-diligence")
public interface DueDiligencePolicy {

  /// The codes of the due-diligence items, by tier.
  Map<RiskTier, Set<String>> items();

  /// The schemes to be certified by, by tier.
  Certifications certifications();

  /// What is demanded of a vendor of this tier.
  default Demand demand(Optional<RiskTier> tier) {
    return tier.map(
            its -> new Demand(items().getOrDefault(its, Set.of()), certifications().of(its)))
        .orElse(Demand.NOTHING);
  }

  /// Every item that some tier demands.
  default Set<String> knownItems() {
    var known = new TreeSet<String>();
    items().values().forEach(known::addAll);
    return known;
  }

  /// Schemes by tier. Optional, because an empty list is how a tier demands none.
  interface Certifications {

    Optional<Set<String>> low();

    Optional<Set<String>> medium();

    Optional<Set<String>> high();

    Optional<Set<String>> critical();

    default Set<String> of(RiskTier tier) {
      Optional<Set<String>> schemes =
          switch (tier) {
            case LOW -> low();
            case MEDIUM -> medium();
            case HIGH -> high();
            case CRITICAL -> critical();
          };
      return schemes.orElse(Set.of());
    }
  }
}
