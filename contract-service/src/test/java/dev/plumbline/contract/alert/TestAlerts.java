package dev.plumbline.contract.alert;

import static dev.plumbline.contract.agreement.api.TestContracts.governance;
import static dev.plumbline.contract.agreement.api.TestContracts.read;

import dev.plumbline.contract.agreement.api.TestContracts.Agreement;
import dev.plumbline.service.transaction.Transactions;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Looks at one contract, as the job does at all; and what people see and say of its alerts.
@Singleton
class TestAlerts {

  static final String ALERTS = "/api/v1/alerts";

  private final AlertJob job;
  private final AlertKeeper keeper;
  private final Transactions transactions;

  TestAlerts(AlertJob job, AlertKeeper keeper, Transactions transactions) {
    this.job = job;
    this.keeper = keeper;
    this.transactions = transactions;
  }

  void look(Agreement contract) {
    transactions.bindJob(AlertJob.KIND, () -> keeper.look(contract.id(), job.facts()));
  }

  /// Whether the job looks at the contract.
  boolean isLookedAt(Agreement contract) {
    UUID before = new UUID(contract.id().getMostSignificantBits(), 0);
    List<UUID> found = transactions.asJob(AlertJob.KIND, () -> keeper.contracts(before));
    return found.contains(contract.id());
  }

  /// The contract's alerts as `kind subject due-date state`, by due date.
  static List<String> of(Agreement contract) {
    return all(contract).stream()
        .map(
            alert ->
                "%s %s %s %s"
                    .formatted(
                        alert.get("kind"),
                        alert.getOrDefault("subject", "-"),
                        alert.get("dueOn"),
                        alert.get("state")))
        .toList();
  }

  /// What was said last of the contract's alerts of a kind.
  static List<Object> notes(Agreement contract, AlertKind kind) {
    return all(contract).stream()
        .filter(alert -> kind.name().equals(alert.get("kind")))
        .map(alert -> alert.getOrDefault("note", "-"))
        .toList();
  }

  static List<UUID> ids(Agreement contract) {
    return all(contract).stream()
        .map(alert -> UUID.fromString(String.valueOf(alert.get("id"))))
        .toList();
  }

  private static List<Map<String, Object>> all(Agreement contract) {
    return read(ALERTS + "?contractId=" + contract.id()).extract().path("items");
  }

  static ValidatableResponse become(UUID alert, AlertState to) {
    return governance()
        .body("{\"to\": \"%s\", \"note\": \"As agreed\"}".formatted(to))
        .post(ALERTS + "/%s/status-changes".formatted(alert))
        .then();
  }
}
