package dev.plumbline.scorecard.scorecard.parts;

import static java.util.stream.Collectors.joining;

import dev.plumbline.kernel.metric.Family;
import dev.plumbline.scorecard.sql.Row;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// The family scores of a scorecard `s` beside each other, each in a column of its name:
/// `efficiency`, `customer_experience` and so on, null where no clause of it could be scored.
public final class FamilyColumns {

  /// To follow `from scorecard s`.
  public static final String JOIN =
      Stream.of(Family.values())
          .map(
              it ->
                  "max(f.score) filter (where f.family = '%s') as %s"
                      .formatted(it, FamilyColumns.name(it)))
          .collect(
              joining(
                  ", ",
                  "left join lateral (select ",
                  " from scorecard_family f where f.vendor_id = s.vendor_id and f.scorecard_id = s.id)"
                      + " families on true"));

  private FamilyColumns() {}

  public static String name(Family family) {
    return family.name().toLowerCase(Locale.ROOT);
  }

  /// The scores of those families that have one.
  public static Map<Family, BigDecimal> read(Row row) throws SQLException {
    Map<Family, BigDecimal> scores = new EnumMap<>(Family.class);
    for (Family family : Family.values()) {
      BigDecimal score = row.findNumber(name(family));
      if (score != null) {
        scores.put(family, score);
      }
    }
    return scores;
  }
}
