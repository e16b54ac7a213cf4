package dev.plumbline.contract.agreement.version.api;

import dev.plumbline.contract.agreement.version.VersionService;
import dev.plumbline.contract.agreement.version.view.TermsView;
import dev.plumbline.contract.terms.Terms;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Frozen terms, as they were hashed.
@Path("/api/v1/contracts/{contractId}")
@Tag(name = "Contract versions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Roles.GOVERNANCE,
  Roles.APPROVER,
  Roles.QUALITY_ANALYST,
  Roles.FINANCE,
  Roles.AUDITOR,
  Roles.INTEGRATION,
  Roles.VENDOR,
  Roles.READ_TERMS
})
public class TermsResource {

  /// A year, the longest that caches are asked to keep anything.
  private static final String FOR_EVER = "private, max-age=31536000, immutable";

  private final VersionService versions;
  private final Representations representations;

  TermsResource(VersionService versions, Representations representations) {
    this.versions = versions;
    this.representations = representations;
  }

  @GET
  @Path("/versions/{number}/terms")
  @Operation(
      summary = "Read the terms of a version",
      description =
          "Complete, with the metrics' definitions. They are frozen when the version goes to review,"
              + " and immutable once it is effective.")
  @APIResponseSchema(value = Terms.class, responseCode = "200")
  public RestResponse<String> terms(UUID contractId, int number) {
    TermsView terms = versions.terms(contractId, number);
    RestResponse<String> answer = answer(terms);
    if (terms.immutable()) {
      answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, FOR_EVER);
    }
    return answer;
  }

  @GET
  @Path("/terms")
  @Operation(summary = "Read the terms in force in a month")
  @APIResponseSchema(value = Terms.class, responseCode = "200")
  public RestResponse<String> termsInForce(
      UUID contractId, @QueryParam("period") @Nullable YearMonth period) {
    if (period == null) {
      throw ProblemException.of(CommonProblem.INVALID_PARAMETER)
          .violations(List.of(Violation.parameter("period", "required", "is required")));
    }
    return answer(versions.terms(contractId, period));
  }

  private RestResponse<String> answer(TermsView terms) {
    return representations.ok(ETag.of(terms.contentHash()), terms::json);
  }
}
