package dev.plumbline.contract.upstream;

import dev.plumbline.service.upstream.Upstream;
import dev.plumbline.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// What vendor-service knows of vendors, and of what may be outsourced to them. Never called
/// inside a transaction.
@ApplicationScoped
public class VendorDirectory {

  private final Upstream vendorService = Upstream.named("vendor-service");
  private final VendorServiceClient client;

  VendorDirectory(@RestClient VendorServiceClient client) {
    this.client = client;
  }

  /// A vendor's standing; empty where no such vendor is registered.
  ///
  /// @throws ProblemException 503 while vendor-service is away, 502 where its answer is of
  ///     no use
  public Optional<VendorStanding> standing(UUID vendorId) {
    return vendorService.find(() -> client.standing(vendorId).of(vendorId));
  }

  /// What a vendor is called; empty where no such vendor is registered.
  ///
  /// @throws ProblemException as [#standing]
  public Optional<String> legalName(UUID vendorId) {
    return vendorService.find(() -> client.name(vendorId).of(vendorId).legalName());
  }

  /// What decides, beside the version itself, whether it can be activated on a day.
  ///
  /// @param activities those in scope, each once
  /// @throws ProblemException as [#standing]
  public Clearance clearance(UUID vendorId, List<String> activities, LocalDate day) {
    return new Clearance(
        standing(vendorId),
        vendorService.get(() -> client.placements(activities, day).of(activities)));
  }

  /// What a programme's approved award means for the contract; empty where there is no such
  /// programme or no approved award of it.
  ///
  /// @throws ProblemException as [#standing]
  public Optional<AwardDocument> award(UUID programmeId) {
    return vendorService.find(
        () -> AwardDocument.of(programmeId, asked(() -> client.contractDraft(programmeId))));
  }

  /// A selection that has not begun is no award either.
  private static String asked(Supplier<String> question) {
    try {
      return question.get();
    } catch (WebApplicationException refusal) {
      throw refusal.getResponse().getStatus() == Status.CONFLICT.getStatusCode()
          ? new NotFoundException(refusal)
          : refusal;
    }
  }
}
