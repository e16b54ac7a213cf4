package dev.plumbline.contract.obligation;

import static dev.plumbline.contract.TestContent.set;
import static dev.plumbline.contract.agreement.api.TestContracts.as;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.contract.agreement.api.TestContracts.Agreement;
import dev.plumbline.testkit.token.Tokens;
import io.restassured.response.ValidatableResponse;
import java.util.function.Consumer;

/// Obligations as contracts have them, and what is asked of them and noted.
public final class TestObligations {

  private TestObligations() {}

  /// An obligation of the client, and no other.
  public static Consumer<ObjectNode> owing(String code, String cadence, int dueDay) {
    return set("/obligations", "[%s]".formatted(obligation(code, "CLIENT", cadence, dueDay)));
  }

  /// The client's forecast on the 20th and the vendor's report on the 5th of every month.
  public static Consumer<ObjectNode> bothOwing() {
    return set(
        "/obligations",
        "[%s, %s]"
            .formatted(
                obligation("forecast", "CLIENT", "MONTHLY", 20),
                obligation("report", "VENDOR", "MONTHLY", 5)));
  }

  private static String obligation(String code, String party, String cadence, int dueDay) {
    return """
        {"code": "%s", "party": "%s", "what": "What is owed", "cadence": "%s", "dueDay": %d}"""
        .formatted(code, party, cadence, dueDay);
  }

  public static String path(Agreement contract) {
    return contract.path() + "/obligations";
  }

  public static ValidatableResponse kept(
      Agreement contract, String code, String dueOn, String keptOn) {
    return as(Tokens.finance())
        .body("{\"dueOn\": \"%s\", \"keptOn\": \"%s\"}".formatted(dueOn, keptOn))
        .post(path(contract) + "/%s/fulfilments".formatted(code))
        .then();
  }
}
