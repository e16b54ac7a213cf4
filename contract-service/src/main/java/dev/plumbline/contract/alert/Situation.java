package dev.plumbline.contract.alert;

import dev.plumbline.contract.agreement.Course;
import dev.plumbline.contract.clause.ScopeLine;
import dev.plumbline.contract.obligation.DueObligation;
import dev.plumbline.contract.upstream.Placement;
import dev.plumbline.contract.upstream.VendorFacts;
import dev.plumbline.contract.upstream.VendorOutlook;
import java.util.List;
import java.util.Optional;

/// All that is known of a contract.
///
/// @param obligations what fell due until now, and falls due soon
record Situation(Course course, List<DueObligation> obligations, VendorFacts facts) {

  Situation {
    obligations = List.copyOf(obligations);
  }

  Optional<VendorOutlook> vendor() {
    return facts.vendor(course.contract().vendorId());
  }

  List<String> activities() {
    return course.newest().scope().stream().map(ScopeLine::activity).distinct().toList();
  }

  /// Empty also where the activity is not in scope any more.
  Optional<Placement> placement(String activity) {
    return activities().contains(activity) ? facts.placement(activity) : Optional.empty();
  }
}
