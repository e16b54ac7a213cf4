package dev.plumbline.scorecard.scorecard.parts;

import dev.plumbline.kernel.metric.Target;
import dev.plumbline.scorecard.sql.Row;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A target in four columns: what is expected, and the minimum, from below and from above. A target
/// in one direction leaves the other side's two empty.
public final class TargetColumns {

  private TargetColumns() {}

  /// expected_low, minimum_low, expected_high, minimum_high.
  public static List<@Nullable BigDecimal> values(Target target) {
    return switch (target) {
      case Target.AtLeast it -> Arrays.asList(it.expected(), it.minimum(), null, null);
      case Target.AtMost it -> Arrays.asList(null, null, it.expected(), it.minimum());
      case Target.Within it ->
          List.of(
              it.expected().low(), it.minimum().low(), it.expected().high(), it.minimum().high());
    };
  }

  public static Target read(Row row) throws SQLException {
    BigDecimal expectedLow = row.findNumber("expected_low");
    BigDecimal minimumLow = row.findNumber("minimum_low");
    BigDecimal expectedHigh = row.findNumber("expected_high");
    BigDecimal minimumHigh = row.findNumber("minimum_high");
    if (expectedLow == null || minimumLow == null) {
      return new Target.AtMost(
          Objects.requireNonNull(expectedHigh), Objects.requireNonNull(minimumHigh));
    }
    return expectedHigh == null || minimumHigh == null
        ? new Target.AtLeast(expectedLow, minimumLow)
        : new Target.Within(
            new Target.Band(expectedLow, expectedHigh), new Target.Band(minimumLow, minimumHigh));
  }
}
