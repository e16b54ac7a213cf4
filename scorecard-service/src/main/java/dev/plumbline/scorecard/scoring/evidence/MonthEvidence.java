package dev.plumbline.scorecard.scoring.evidence;

import dev.plumbline.kernel.measure.Party;
import dev.plumbline.kernel.money.Money;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Everything that is known of one month of a contract.
///
/// @param vendor the vendor's report
/// @param client what the client measured itself
/// @param observations by the code of the behaviour clause
/// @param reliefs the codes of clauses that a relief granted on request excuses
/// @param invoice the accepted invoice, without credits and tax
public record MonthEvidence(
    @Nullable Report vendor,
    @Nullable Report client,
    Map<String, Observations> observations,
    Set<String> reliefs,
    @Nullable Money invoice) {

  /// A month of which nothing is known.
  public static final MonthEvidence NONE = new MonthEvidence(null, null, Map.of(), Set.of(), null);

  public MonthEvidence {
    observations = Map.copyOf(observations);
    reliefs = Set.copyOf(reliefs);
  }

  /// Of a month of which only what was reported matters.
  public static MonthEvidence ofReports(@Nullable Report vendor, @Nullable Report client) {
    return new MonthEvidence(vendor, client, Map.of(), Set.of(), null);
  }

  public Optional<Report> report(Party source) {
    return Optional.ofNullable(
        switch (source) {
          case VENDOR -> vendor;
          case CLIENT -> client;
        });
  }

  public Observations observations(String clause) {
    return observations.getOrDefault(clause, Observations.NONE);
  }
}
