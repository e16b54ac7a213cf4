package dev.plumbline.contract.metric.evaluation;

import dev.plumbline.kernel.measure.Line;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// A line, and the month where several are pooled.
public record Place(@Nullable YearMonth month, Line line) {

  static Place of(MeasuredLine measured) {
    return new Place(measured.month(), measured.line());
  }

  @Override
  public String toString() {
    return month == null ? line.toString() : line + " in " + month;
  }
}
