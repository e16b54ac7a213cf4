package dev.plumbline.quickstart.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.quickstart.Refusal;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Collection;

/// A program of the client has a month scored; governance publishes what came out.
final class ScorecardSteps {

  private static final Duration LIMIT = Duration.ofMinutes(2);

  private final Api api;

  ScorecardSteps(Api api) {
    this.api = api;
  }

  /// Scores the month for the contracts, unless each has a scorecard.
  void score(YearMonth month, Collection<String> contractIds) throws InterruptedException {
    var body = Json.object().put("period", month.toString());
    var missing = body.putArray("contracts");
    for (String contractId : contractIds) {
      if (api.first(Account.INTEGRATION, scorecards(contractId, month)).isEmpty()) {
        missing.add(contractId);
      }
    }
    if (!missing.isEmpty()) {
      await(api.post(Account.INTEGRATION, "/scorecard-runs", body).path("id").asText());
    }
  }

  private void await(String run) throws InterruptedException {
    long began = System.nanoTime();
    JsonNode state = api.get(Account.INTEGRATION, "/scorecard-runs/" + run);
    while (!state.path("status").asText().equals("COMPLETED")) {
      if (Duration.ofNanos(System.nanoTime() - began).compareTo(LIMIT) > 0) {
        throw new Refusal("The demo stopped: the scorecard run did not end: " + state);
      }
      Thread.sleep(200);
      state = api.get(Account.INTEGRATION, "/scorecard-runs/" + run);
    }
    if (state.path("failed").asInt() > 0) {
      throw new Refusal("The demo stopped: the scorecard run failed: " + state.path("failures"));
    }
  }

  /// Publishes the contract's scorecard of the month, unless that is done.
  ///
  /// @return the scorecard as it then stands
  JsonNode publish(String contractId, YearMonth month) throws InterruptedException {
    String id =
        api.first(Account.GOVERNANCE, scorecards(contractId, month))
            .map(scorecard -> scorecard.path("id").asText())
            .orElseThrow(() -> new Refusal("The demo stopped: no scorecard came out of the run."));
    String path = "/scorecards/" + id;
    if (api.get(Account.GOVERNANCE, path).path("life").asText().equals("PROVISIONAL")) {
      api.step(Account.GOVERNANCE, path, "publication");
    }
    return api.get(Account.GOVERNANCE, path);
  }

  private static String scorecards(String contractId, YearMonth month) {
    return "/scorecards?contractId=" + contractId + "&period=" + month;
  }
}
