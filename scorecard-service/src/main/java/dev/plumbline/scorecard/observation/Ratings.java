package dev.plumbline.scorecard.observation;

import static java.util.stream.Collectors.groupingBy;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.scorecard.scoring.evidence.Observations;
import dev.plumbline.scorecard.sql.Row;
import dev.plumbline.scorecard.sql.Sql;
import dev.plumbline.scorecard.sql.SqlArray;
import dev.plumbline.scorecard.terms.ContractMonth;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Ratings as measures, by month: per contact the mean of its client ratings, summed by line; and
/// how far the vendor's ratings of the same contacts lie from them.
///
/// The database only counts: contacts that were rated alike, which are few kinds. Means are added
/// up here, as fractions, and the one quotient of each sum comes last.
@Singleton
class Ratings {

  private static final String ALIKE =
      """
      with contact as (
        select contract_id, period, clause, contact_reference,
          (array_agg(activity order by side, id))[1] as activity,
          (array_agg(channel order by side, id))[1] as channel,
          count(*) filter (where side = 'CLIENT') as client_ratings,
          coalesce(sum(rating) filter (where side = 'CLIENT'), 0) as client_points,
          count(*) filter (where side = 'VENDOR') as vendor_ratings,
          coalesce(sum(rating) filter (where side = 'VENDOR'), 0) as vendor_points
        from unnest(?, ?) as wanted (contract_id, period)
        join observation using (contract_id, period)
        group by contract_id, period, clause, contact_reference)
      select contract_id, period, clause, activity, channel, client_ratings, client_points, vendor_ratings,
        vendor_points, count(*) as contacts
      from contact where client_ratings > 0
      group by contract_id, period, clause, activity, channel, client_ratings, client_points,
        vendor_ratings, vendor_points""";

  /// Contacts of one line that were rated alike.
  private record Alike(
      ContractMonth of,
      String clause,
      Line line,
      Fraction client,
      Optional<Fraction> vendor,
      long contacts) {

    Fraction points() {
      return client.times(contacts);
    }

    Fraction pointsSquared() {
      return client.squared().times(contacts);
    }

    Fraction differences() {
      return vendor.map(it -> client.minus(it).abs().times(contacts)).orElse(Fraction.ZERO);
    }
  }

  private final Sql sql;

  Ratings(Sql sql) {
    this.sql = sql;
  }

  /// By month and clause.
  Map<ContractMonth, Map<String, Observations>> of(Collection<ContractMonth> wanted) {
    return sql
        .query(
            ALIKE,
            Ratings::alike,
            SqlArray.ids(wanted, ContractMonth::contractId),
            SqlArray.months(wanted, ContractMonth::month))
        .stream()
        .collect(
            groupingBy(
                Alike::of,
                groupingBy(
                    Alike::clause,
                    Collectors.collectingAndThen(Collectors.toList(), Ratings::observations))));
  }

  private static Observations observations(List<Alike> ofClause) {
    Map<Line, Measures> byLine = new HashMap<>();
    ofClause.stream()
        .collect(groupingBy(Alike::line))
        .forEach((line, alike) -> byLine.put(line, measures(alike)));
    long ratedByBoth =
        ofClause.stream().filter(it -> it.vendor().isPresent()).mapToLong(Alike::contacts).sum();
    return new Observations(
        byLine, Math.toIntExact(ratedByBoth), sum(ofClause, Alike::differences));
  }

  private static Measures measures(List<Alike> ofLine) {
    return Measures.of(
        Map.of(
            "ratingsGiven", sum(ofLine, alike -> Fraction.of(alike.contacts(), 1)),
            "ratingPoints", sum(ofLine, Alike::points),
            "ratingPointsSquared", sum(ofLine, Alike::pointsSquared)));
  }

  private static BigDecimal sum(List<Alike> alike, Function<Alike, Fraction> part) {
    return alike.stream().map(part).reduce(Fraction.ZERO, Fraction::plus).value();
  }

  private static Alike alike(Row row) throws SQLException {
    return new Alike(
        new ContractMonth(row.id("contract_id"), row.month("period")),
        row.text("clause"),
        new Line(row.text("activity"), row.text("channel")),
        Fraction.of(row.large("client_points"), row.large("client_ratings")),
        row.large("vendor_ratings") == 0
            ? Optional.empty()
            : Optional.of(Fraction.of(row.large("vendor_points"), row.large("vendor_ratings"))),
        row.large("contacts"));
  }
}
