package dev.plumbline.scorecard.report;

import dev.plumbline.kernel.measure.Party;
import dev.plumbline.web.identity.Caller;
import dev.plumbline.web.identity.CurrentCaller;
import dev.plumbline.web.identity.Role;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;

/// Whose reports a caller may read and write, by role.
@ApplicationScoped
class ReportAccess {

  /// Everybody on the client's side who reads what vendors report; integrations do not.
  private static final Set<Role> READERS_OF_VENDORS =
      EnumSet.of(Role.GOVERNANCE, Role.APPROVER, Role.QUALITY_ANALYST, Role.FINANCE, Role.AUDITOR);

  private static final Set<Role> WRITERS_FOR_CLIENT =
      EnumSet.of(Role.QUALITY_ANALYST, Role.INTEGRATION);

  private final CurrentCaller current;

  ReportAccess(CurrentCaller current) {
    this.current = current;
  }

  /// The side that the caller belongs to.
  Party side() {
    return current.get().isVendor() ? Party.VENDOR : Party.CLIENT;
  }

  boolean readsVendors() {
    Caller caller = current.get();
    return caller.isVendor() || caller.roles().stream().anyMatch(READERS_OF_VENDORS::contains);
  }

  /// @throws ProblemException 403 where no role of the caller reads reports of this source
  void requireReader(Party source) {
    if (source == Party.VENDOR && !readsVendors()) {
      throw CommonProblem.FORBIDDEN.because(
          "Integrations read the reports of the source CLIENT alone.");
    }
  }

  /// That the caller may accept or return a report: governance the vendor's, and a vendor the
  /// client's. That the client's is not decided before its month is FINAL, the report itself says.
  ///
  /// @throws ProblemException 403 for a report of the caller's own side
  void requireJudge(Report report) {
    if (report.source() == side() && report.isDecided()) {
      throw CommonProblem.FORBIDDEN.because(
          "A report is accepted or returned by the side that did not write it.");
    }
  }

  /// @throws ProblemException 403 where no role of the caller writes reports of this source
  void requireWriter(Party source) {
    Caller caller = current.get();
    boolean writes =
        switch (source) {
          case VENDOR -> caller.isVendor();
          case CLIENT -> caller.roles().stream().anyMatch(WRITERS_FOR_CLIENT::contains);
        };
    if (!writes) {
      throw CommonProblem.FORBIDDEN.because(
          "Reports of this source are written by the other side.");
    }
  }
}
