package dev.plumbline.scorecard.upstream;

import dev.plumbline.service.upstream.Upstream;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Asks contract-service; what comes of it when that is away, [Upstream] says.
@ApplicationScoped
public class ContractServiceClient {

  private static final int PAGE = 200;

  private final ContractServiceApi api;
  private final Upstream contractService = Upstream.named("contract-service");

  ContractServiceClient(@RestClient ContractServiceApi api) {
    this.api = api;
  }

  /// The changes that follow a position, at most a page of them.
  ///
  /// @throws ProblemException 503 or 502
  public ContractChanges changesAfter(long position) {
    ContractChanges changes = contractService.get(() -> api.changes(position, PAGE));
    if (!changes.follow(position)) {
      throw CommonProblem.BAD_GATEWAY.because(
          "This needs the contract-service, whose feed is not as agreed.");
    }
    return changes;
  }

  /// The frozen terms of a contract's version, as served.
  ///
  /// @throws ProblemException 503 or 502
  public String terms(UUID contractId, int number) {
    return contractService.get(() -> api.terms(contractId, number));
  }
}
