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

  /// The schemes to be certified by, by tier; a tier without any is left out.
  Map<RiskTier, Set<String>> certifications();

  /// What is demanded of a vendor of this tier.
  default Demand demand(Optional<RiskTier> tier) {
    return tier.map(
            its ->
                new Demand(
                    items().getOrDefault(its, Set.of()),
                    certifications().getOrDefault(its, Set.of())))
        .orElse(Demand.NOTHING);
  }

  /// Every item that some tier demands.
  default Set<String> knownItems() {
    var known = new TreeSet<String>();
    items().values().forEach(known::addAll);
    return known;
  }
}
