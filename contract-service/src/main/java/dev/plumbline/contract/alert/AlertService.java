package dev.plumbline.contract.alert;

import dev.plumbline.service.audit.Audit;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can be asked of alerts and done to them; each method is one transaction, on the client's
/// side.
@ApplicationScoped
@Transactional
public class AlertService {

  private final Alerts alerts;
  private final Transactions transactions;
  private final Audit audit;
  private final Clock clock;

  AlertService(Alerts alerts, Transactions transactions, Audit audit, Clock clock) {
    this.alerts = alerts;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  /// By due date.
  public Page<Alert> list(AlertFilter filter, PageRequest page) {
    return page.page(
        alerts.list(filter, dueBy(filter), page),
        alert -> List.of(String.valueOf(alert.dueOn().toEpochDay()), alert.id().toString()));
  }

  private @Nullable Instant dueBy(AlertFilter filter) {
    return filter.dueWithin() == null
        ? null
        : clock.instant().atZone(ZoneOffset.UTC).plus(filter.dueWithin()).toInstant();
  }

  /// One alert.
  ///
  /// @throws ProblemException `not-found`
  public Alert get(UUID id) {
    return alerts.findByIdOptional(id).orElseThrow(AlertService::notFound);
  }

  /// Says how far the alert was seen to.
  ///
  /// @throws ProblemException `not-found`, `illegal-alert-change`
  public Alert change(UUID id, AlertState to, @Nullable String note) {
    Alert alert = alerts.forChange(id).orElseThrow(AlertService::notFound);
    alert.change(to, note, transactions.actor(), clock.instant());
    audit.recordForClientAlone("alert-changed", AlertKeeper.ALERT, id, Map.of("to", to));
    alerts.flush();
    return alert;
  }

  private static ProblemException notFound() {
    return CommonProblem.NOT_FOUND.because("There is no such alert.");
  }
}
