package dev.plumbline.contract.metric.evaluation;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Measures;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The measures of one line, of one month where several are pooled.
///
/// @param month absent where there is only one
public record MeasuredLine(@Nullable YearMonth month, Line line, Measures measures) {

  private static final String FORECAST_DEVIATION = "forecastDeviation";

  /// A measure, or what a derived one is worked out of.
  Optional<BigDecimal> find(String measure) {
    return measures
        .find(measure)
        .or(() -> measure.equals(FORECAST_DEVIATION) ? forecastDeviation() : Optional.empty());
  }

  private Optional<BigDecimal> forecastDeviation() {
    return measures
        .find("contactsOffered")
        .flatMap(
            offered ->
                measures
                    .find("contactsForecast")
                    .map(forecast -> offered.subtract(forecast).abs()));
  }

  boolean isShared() {
    return line.equals(Line.SHARED);
  }
}
