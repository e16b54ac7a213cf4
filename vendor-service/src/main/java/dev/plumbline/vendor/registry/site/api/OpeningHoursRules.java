package dev.plumbline.vendor.registry.site.api;

import dev.plumbline.vendor.registry.site.OpeningSpan;
import dev.plumbline.web.problem.Violation;
import java.util.ArrayList;
import java.util.List;

/// Each span ends after it begins, and no two of one day overlap.
final class OpeningHoursRules {

  private OpeningHoursRules() {}

  static List<Violation> violations(List<OpeningSpanBody> bodies) {
    var violations = new ArrayList<Violation>();
    var earlier = new ArrayList<OpeningSpan>();
    for (int i = 0; i < bodies.size(); i++) {
      OpeningSpanBody body = bodies.get(i);
      if (body != null && body.wasRead()) {
        OpeningSpan span = body.span();
        if (!span.isOne()) {
          violations.add(
              Violation.at(
                  "/openingHours/%d/closes".formatted(i), "too-early", "must be after opens"));
        } else if (earlier.stream().anyMatch(span::overlaps)) {
          violations.add(
              Violation.at(
                  "/openingHours/%d".formatted(i),
                  "opening-hours-overlap",
                  "overlaps another span of the day"));
        }
        earlier.add(span);
      }
    }
    return violations;
  }
}
