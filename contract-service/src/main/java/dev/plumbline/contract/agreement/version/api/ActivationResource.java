package dev.plumbline.contract.agreement.version.api;

import dev.plumbline.contract.agreement.version.ActivationService;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// Whether a version can be activated, and its activation.
@Path("/api/v1/contracts/{contractId}/versions/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contract versions")
public class ActivationResource {

  private final ActivationService activations;
  private final VersionAnswers answers;

  ActivationResource(ActivationService activations, VersionAnswers answers) {
    this.activations = activations;
    this.answers = answers;
  }

  @GET
  @Path("/check")
  @RolesAllowed({
    Roles.GOVERNANCE,
    Roles.APPROVER,
    Roles.QUALITY_ANALYST,
    Roles.FINANCE,
    Roles.AUDITOR,
    Roles.INTEGRATION
  })
  @Operation(
      summary = "Check a version",
      description =
          "Runs every rule of activation and of the balance policy in force, and changes nothing: on a"
              + " draft at any time, and in review. Each finding says where, which figure, what is"
              + " allowed and what would satisfy the rule.")
  @APIResponseSchema(CheckResponse.class)
  @APIResponse(responseCode = "409", description = "`illegal-version-change`: it is effective")
  @APIResponse(responseCode = "502", description = "vendor-service gave a broken answer")
  public CheckResponse check(UUID contractId, int number) {
    return CheckResponse.of(activations.check(contractId, number));
  }

  @POST
  @Path("/activation")
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(
      summary = "Activate a version",
      description =
          "It becomes immutable and effective from its first month on. A contract whose term has"
              + " ended expires at once.")
  @APIResponseSchema(VersionResponse.class)
  @APIResponse(responseCode = "409", description = "`illegal-version-change` or `contract-over`")
  @APIResponse(
      responseCode = "422",
      description = "`activation-refused`, with every rule that the version does not meet")
  @APIResponse(responseCode = "502", description = "vendor-service gave a broken answer")
  public RestResponse<VersionResponse> activate(UUID contractId, int number) {
    return answers.changed(activations.activate(contractId, number));
  }
}
