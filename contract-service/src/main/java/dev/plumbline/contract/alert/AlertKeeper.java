package dev.plumbline.contract.alert;

import dev.plumbline.contract.agreement.Course;
import dev.plumbline.contract.agreement.CourseService;
import dev.plumbline.contract.obligation.ObligationService;
import dev.plumbline.contract.upstream.VendorFacts;
import dev.plumbline.service.audit.Audit;
import dev.plumbline.service.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Raises the alerts of one contract, each once, and ends those whose reason has gone.
@ApplicationScoped
@Transactional
class AlertKeeper {

  static final String ALERT = "alert";

  private final CourseService courses;
  private final ObligationService obligations;
  private final Alerts alerts;
  private final AlertSettings settings;
  private final Transactions transactions;
  private final Audit audit;
  private final Clock clock;

  AlertKeeper(
      CourseService courses,
      ObligationService obligations,
      Alerts alerts,
      AlertSettings settings,
      Transactions transactions,
      Audit audit,
      Clock clock) {
    this.courses = courses;
    this.obligations = obligations;
    this.alerts = alerts;
    this.settings = settings;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  /// The contracts to look at, by id, some at a time.
  List<UUID> contracts(UUID after) {
    return alerts.contracts(after);
  }

  /// The contract is held, so that no other does the same at the same time.
  ///
  /// @param facts as they are known now
  void look(UUID contractId, VendorFacts facts) {
    courses.held(contractId).ifPresent(course -> look(course, facts));
  }

  private void look(Course course, VendorFacts facts) {
    LocalDate horizon = course.today().plusDays(settings.horizonDays());
    Situation situation =
        new Situation(course, obligations.between(course, course.firstDay(), horizon), facts);
    List<Reason> reasons = Reasons.of(situation);
    List<Alert> standing = alerts.standing(course.contract().contractId());
    Farewell farewell = new Farewell(situation);
    standing.stream()
        .filter(alert -> reasons.stream().noneMatch(alert::isFor))
        .forEach(
            alert ->
                farewell
                    .to(alert.kind(), alert.subject(), alert.dueOn())
                    .ifPresent(why -> end(alert, why)));
    reasons.stream()
        .filter(reason -> standing.stream().noneMatch(alert -> alert.isFor(reason)))
        .filter(reason -> !reason.dueOn().isAfter(horizon) && !hasPassed(reason, course))
        .forEach(reason -> raise(course, reason));
  }

  private boolean hasPassed(Reason reason, Course course) {
    return reason.kind().passes()
        && reason.dueOn().isBefore(course.today().minusDays(settings.lookBackDays()));
  }

  private void raise(Course course, Reason reason) {
    Optional<Alert> before = alerts.raisedFor(course.contract().contractId(), reason);
    before.ifPresent(alert -> alert.raiseAgain(reason, clock.instant()));
    Alert alert =
        before.orElseGet(
            () -> {
              var raised = new Alert(course, reason, clock.instant());
              alerts.persist(raised);
              return raised;
            });
    tell("alert-raised", alert, reason.message());
  }

  private void end(Alert alert, String why) {
    alert.end(why, transactions.actor(), clock.instant());
    tell("alert-ended", alert, why);
  }

  private void tell(String action, Alert alert, String why) {
    audit.recordForClientAlone(
        action,
        ALERT,
        alert.id(),
        Map.of(
            "contractId", alert.contractId(),
            "kind", alert.kind(),
            "subject", alert.subject(),
            "dueOn", alert.dueOn().toString(),
            "message", why));
  }
}
