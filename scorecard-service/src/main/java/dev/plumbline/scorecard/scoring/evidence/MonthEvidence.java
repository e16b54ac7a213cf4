package dev.plumbline.scorecard.scoring.evidence;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Party;
import dev.plumbline.kernel.money.Money;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Everything that is known of one month of a contract.
///
/// @param vendor the vendor's report
/// @param client what the client measured itself
/// @param observations by the code of the behaviour clause
/// @param forecast the contacts that the client forecast by line, as they stood when the forecast
///     was locked; what it said of them later is no forecast
/// @param reliefs the codes of clauses that a relief granted on request excuses
/// @param invoice the accepted invoice, without credits and tax
public record MonthEvidence(
    @Nullable Report vendor,
    @Nullable Report client,
    Map<String, Observations> observations,
    Map<Line, BigDecimal> forecast,
    Set<String> reliefs,
    @Nullable Money invoice) {

  /// A month of which nothing is known.
  public static final MonthEvidence NONE =
      new MonthEvidence(null, null, Map.of(), Map.of(), Set.of(), null);

  public MonthEvidence {
    observations = Map.copyOf(observations);
    forecast = Map.copyOf(forecast);
    reliefs = Set.copyOf(reliefs);
  }

  /// Of a month of which only what was reported matters.
  public static MonthEvidence ofReports(@Nullable Report vendor, @Nullable Report client) {
    return new MonthEvidence(vendor, client, Map.of(), Map.of(), Set.of(), null);
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

  /// The same under the present codes of clauses that were renamed meanwhile.
  ///
  /// @param renamed the present code by the former one
  public MonthEvidence renamed(Map<String, String> renamed) {
    Map<String, Observations> observed = new HashMap<>();
    observations.forEach((code, it) -> observed.put(renamed.getOrDefault(code, code), it));
    Set<String> relieved = new HashSet<>();
    reliefs.forEach(code -> relieved.add(renamed.getOrDefault(code, code)));
    return new MonthEvidence(vendor, client, observed, forecast, relieved, invoice);
  }
}
