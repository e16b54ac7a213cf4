package dev.plumbline.contract.comparison.api;

import dev.plumbline.contract.comparison.ComparedVersions;
import dev.plumbline.contract.comparison.ComparisonService;
import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.Representations;
import dev.plumbline.web.identity.Roles;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Two versions of a contract beside each other.
@Path("/api/v1/contracts/{contractId}/versions/{number}/comparison")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contract versions")
@RolesAllowed({
  Roles.GOVERNANCE,
  Roles.APPROVER,
  Roles.QUALITY_ANALYST,
  Roles.FINANCE,
  Roles.AUDITOR,
  Roles.INTEGRATION,
  Roles.VENDOR
})
public class ComparisonResource {

  private final ComparisonService comparisons;
  private final Representations representations;

  ComparisonResource(ComparisonService comparisons, Representations representations) {
    this.comparisons = comparisons;
    this.representations = representations;
  }

  @GET
  @Operation(
      summary = "Compare a version with another",
      description =
          "What changed from the version that `with` names to this one: part by part, and clause by"
              + " clause, where a renamed clause is compared with its predecessor. Both are compared"
              + " by their complete terms, so that a default and the same written out are no change."
              + " A vendor compares what it sees, so no drafts.")
  public RestResponse<ComparisonResponse> compare(
      UUID contractId,
      int number,
      @Parameter(description = "Number of the version before", required = true) @QueryParam("with")
          @Nullable Integer with) {
    if (with == null) {
      throw ProblemException.of(CommonProblem.INVALID_PARAMETER)
          .violations(List.of(Violation.parameter("with", "required", "is required")));
    }
    ComparedVersions versions = comparisons.compare(contractId, with, number);
    return representations.ok(
        ETag.of(versions.before().contentHash() + "-" + versions.after().contentHash()),
        () -> ComparisonResponse.of(versions));
  }
}
