package dev.plumbline.scorecard.scorecard.history;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import dev.plumbline.scorecard.scoring.CreditHistory;
import dev.plumbline.scorecard.scoring.History;
import dev.plumbline.scorecard.scoring.History.PastResult;
import dev.plumbline.scorecard.scoring.clause.OutcomeCode;
import dev.plumbline.scorecard.scoring.terms.Clause;
import dev.plumbline.scorecard.sql.Row;
import dev.plumbline.scorecard.sql.Sql;
import dev.plumbline.scorecard.sql.SqlArray;
import dev.plumbline.scorecard.terms.FrozenTerms;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// What earlier months came to, by their newest scorecards whatever their life: a handful of
/// queries for hundreds of contracts. Twelve months decide, except where chance does: months in a
/// row without a decision are tested together, however many they are.
@Singleton
public class PastScorecards {

  private static final int MONTHS_OF_RESULTS = 12;

  private static final String NEWEST =
      """
      with newest as (
        select distinct on (contract_id, period) * from scorecard
        where contract_id = any (?) and period >= ? and period < ?
        order by contract_id, period, revision desc)
      """;

  private static final String RESULTS =
      NEWEST
          + """
          select n.contract_id, n.period, c.code, c.origin, c.outcome, c.attainment
          from newest n
          join scorecard_clause c on c.vendor_id = n.vendor_id and c.scorecard_id = n.id
          order by n.contract_id, n.period, c.place""";

  /// Of some clauses, and only those after the last one that decided.
  private static final String OLDER_RESULTS =
      NEWEST
          + """
          select * from (
            select n.contract_id, n.period, c.code, c.origin, c.outcome, c.attainment,
              bool_or(c.outcome = any (?)) over (
                partition by n.contract_id, c.origin order by n.period desc) as decided
            from newest n
            join scorecard_clause c on c.vendor_id = n.vendor_id and c.scorecard_id = n.id
            join unnest(?, ?) as wanted (contract_id, origin)
              on wanted.contract_id = n.contract_id and wanted.origin = c.origin) result
          where not decided order by contract_id, period, origin""";

  private static final List<OutcomeCode> DECIDED =
      Stream.of(OutcomeCode.values())
          .filter(it -> it != OutcomeCode.UNDECIDED && !it.isLeftOut())
          .toList();

  private static final YearMonth BEFORE_ALL = YearMonth.of(1, 1);

  /// A result, and the code that its clause had first.
  private record Traced(String origin, PastResult result) {}

  private final PastCredits credits;
  private final Sql sql;

  PastScorecards(Sql sql, PastCredits credits) {
    this.sql = sql;
    this.credits = credits;
  }

  /// By contract.
  ///
  /// @param contracts with their terms in force in the month
  public Map<UUID, History> before(Collection<FrozenTerms> contracts, YearMonth period) {
    YearMonth first = period.minusMonths(MONTHS_OF_RESULTS);
    Map<UUID, List<Traced>> results =
        Owned.byContract(
            sql.query(
                RESULTS,
                PastScorecards::traced,
                SqlArray.ids(contracts, FrozenTerms::contractId),
                first,
                period));
    Map<UUID, CreditHistory> past = credits.before(contracts, period);
    Map<UUID, List<Traced>> older =
        Owned.byContract(older(undecided(contracts, results, past), first));
    Map<UUID, History> histories = new HashMap<>();
    past.forEach(
        (id, credit) ->
            histories.put(
                id,
                new History(
                    Stream.of(older, results)
                        .flatMap(it -> it.getOrDefault(id, List.of()).stream())
                        .map(Traced::result)
                        .toList(),
                    credit)));
    return histories;
  }

  /// The clauses that chance may decide, and nothing has in these months, by their first codes.
  private static List<Owned<String>> undecided(
      Collection<FrozenTerms> contracts,
      Map<UUID, List<Traced>> results,
      Map<UUID, CreditHistory> past) {
    return contracts.stream()
        .flatMap(
            contract -> {
              UUID id = contract.contractId();
              Set<String> decided =
                  results.getOrDefault(id, List.of()).stream()
                      .filter(it -> DECIDED.contains(it.result().outcome()))
                      .map(Traced::origin)
                      .collect(toSet());
              return contract.agreed().clauses().stream()
                  .filter(Clause::requiresEvidence)
                  .map(it -> requireNonNull(past.get(id)).of(it).origin())
                  .filter(it -> !decided.contains(it))
                  .map(origin -> new Owned<>(id, origin));
            })
        .toList();
  }

  private List<Owned<Traced>> older(List<Owned<String>> undecided, YearMonth before) {
    return undecided.isEmpty()
        ? List.of()
        : sql.query(
            OLDER_RESULTS,
            PastScorecards::traced,
            SqlArray.ids(undecided, Owned::contractId),
            BEFORE_ALL,
            before,
            SqlArray.texts(DECIDED, OutcomeCode::name),
            SqlArray.ids(undecided, Owned::contractId),
            SqlArray.texts(undecided, Owned::value));
  }

  private static Owned<Traced> traced(Row row) throws SQLException {
    return new Owned<>(
        row.id("contract_id"),
        new Traced(
            row.text("origin"),
            new PastResult(
                row.month("period"),
                row.text("code"),
                row.constant(OutcomeCode.class, "outcome"),
                row.findNumber("attainment"))));
  }
}
