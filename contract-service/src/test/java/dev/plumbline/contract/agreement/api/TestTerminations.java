package dev.plumbline.contract.agreement.api;

import static dev.plumbline.contract.TestContent.set;
import static dev.plumbline.contract.agreement.api.TestContracts.governance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.contract.agreement.api.TestContracts.Agreement;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.function.Consumer;

/// Ends of contracts, as governance brings them about.
public final class TestTerminations {

  private TestTerminations() {}

  /// A term from the beginning of 2021 that does not renew itself.
  public static Consumer<ObjectNode> endingOn(String lastDay) {
    return set(
        "/term",
        """
        {"start": "2021-01-01", "end": "%s", "noticeDays": 30, "renewal": "NONE"}"""
            .formatted(lastDay));
  }

  /// A term from the beginning of 2021 that goes on by some months.
  public static Consumer<ObjectNode> renewedFrom(String lastDay, int months) {
    return set(
        "/term",
        """
        {"start": "2021-01-01", "end": "%s", "noticeDays": 30, "renewal": "AUTOMATIC",
         "renewalMonths": %d}"""
            .formatted(lastDay, months));
  }

  public static String path(Agreement contract) {
    return contract.path() + "/termination";
  }

  public static ValidatableResponse terminate(
      Agreement contract, String kind, LocalDate givenOn, LocalDate endsOn) {
    return governance().body(body(kind, givenOn, endsOn)).post(path(contract)).then();
  }

  public static String body(String kind, LocalDate givenOn, LocalDate endsOn) {
    return """
        {"kind": "%s", "givenOn": "%s", "endsOn": "%s", "reason": "Moves in-house."}"""
        .formatted(kind, givenOn, endsOn);
  }

  public static ValidatableResponse withdraw(Agreement contract, String tag) {
    return governance()
        .header("If-Match", tag)
        .queryParam("reason", "Both sides go on")
        .delete(path(contract))
        .then();
  }
}
