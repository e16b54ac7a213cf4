package dev.plumbline.scorecard.report.verification;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Party;
import java.util.List;

/// A measure of one line that both sides reported.
///
/// @param vendorRevision of the vendor's report that counts
/// @param clientRevision of the client's report that counts
/// @param uses whose figure the metrics of the contract's clauses take, by the metric's code
public record VerifiedMeasure(
    Line line,
    String measure,
    int vendorRevision,
    int clientRevision,
    Comparison comparison,
    List<Use> uses) {

  public VerifiedMeasure {
    uses = List.copyOf(uses);
  }

  /// Its place among all measures of the month, in the order of activity, channel and measure.
  String key() {
    return line + "/" + measure;
  }

  /// A metric that takes the measure, and from whose report.
  public record Use(String metric, Party source) {}
}
