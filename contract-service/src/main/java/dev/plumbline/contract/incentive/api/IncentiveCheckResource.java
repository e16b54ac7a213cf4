package dev.plumbline.contract.incentive.api;

import dev.plumbline.contract.incentive.IncentiveService;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What a version tempts a vendor to do. Never for the vendor.
@Path("/api/v1/contracts/{contractId}/versions/{number}/incentive-check")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fees and incentives")
public class IncentiveCheckResource {

  private final IncentiveService incentives;

  IncentiveCheckResource(IncentiveService incentives) {
    this.incentives = incentives;
  }

  @POST
  @RolesAllowed({Roles.GOVERNANCE, Roles.APPROVER, Roles.FINANCE, Roles.AUDITOR})
  @Operation(
      summary = "Check a version's incentives",
      description =
          "Works out which of a set of behaviours would raise the vendor's margin in the months that"
              + " are expected, by how much, and which clause, or the lack of one, decides it. Any"
              + " version can be checked, also a draft. Nothing is kept.")
  public IncentiveCheckResponse check(UUID contractId, int number, IncentiveCheckRequest request) {
    return IncentiveCheckResponse.of(
        incentives.check(contractId, number, request.months(), request.assumed()));
  }
}
