package dev.plumbline.vendor.selection;

import io.smallrye.config.ConfigMapping;
import java.math.BigDecimal;
import java.util.List;

/// What a selection begins with, and when it warns. The defaults stand in the service's
/// `application.properties`.
@ConfigMapping(prefix = "plumbline.selection")
public interface SelectionPolicy {

  /// The criteria of a selection that has just opened, in order.
  List<DefaultCriterion> criteria();

  /// Evaluators whose scores of one candidate have a greater standard deviation than this disagree.
  BigDecimal disagreementAbove();

  /// A criterion and its weight.
  interface DefaultCriterion {

    String code();

    String name();

    int weight();
  }

  /// The criteria to begin with, without knock-outs.
  default Criteria defaults() {
    return new Criteria(
        criteria().stream()
            .map(one -> new Criterion(one.code(), one.name(), one.weight()))
            .toList(),
        List.of());
  }
}
