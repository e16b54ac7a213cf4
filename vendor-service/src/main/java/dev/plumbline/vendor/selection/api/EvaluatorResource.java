package dev.plumbline.vendor.selection.api;

import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.etag.Representations;
import dev.plumbline.vendor.selection.SelectionService;
import dev.plumbline.vendor.selection.Tagged;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// Who scores the candidates.
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/programmes/{id}/evaluators")
@Tag(name = "Selection scores")
@RolesAllowed({
  Roles.GOVERNANCE,
  Roles.APPROVER,
  Roles.QUALITY_ANALYST,
  Roles.FINANCE,
  Roles.AUDITOR
})
public class EvaluatorResource {

  private final SelectionService selections;
  private final Representations representations;

  EvaluatorResource(SelectionService selections, Representations representations) {
    this.selections = selections;
    this.representations = representations;
  }

  @GET
  @Operation(summary = "Read who evaluates the candidates")
  @APIResponseSchema(value = EvaluatorsBody.class, responseCode = "200")
  @APIResponse(responseCode = "409", description = "`selection-not-open`")
  public RestResponse<EvaluatorsBody> get(UUID id) {
    Tagged<List<String>> evaluators = selections.evaluators(id);
    return representations.ok(evaluators.tag(), () -> new EvaluatorsBody(evaluators.value()));
  }

  @PUT
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(
      summary = "Name who evaluates the candidates",
      description =
          "As a whole, and until the last of them has submitted. Whoever is left out loses the draft"
              + " of their scores.")
  @APIResponseSchema(EvaluatorsBody.class)
  @APIResponse(
      responseCode = "409",
      description = "`selection-not-open`, `scoring-complete` or `evaluator-has-submitted`")
  public RestResponse<EvaluatorsBody> set(
      UUID id, @HeaderParam(IfMatch.HEADER) @NotNull String ifMatch, EvaluatorsBody request) {
    Tagged<List<String>> evaluators =
        selections.letEvaluate(id, IfMatch.of(ifMatch), request.evaluators());
    return representations.changed(evaluators.tag(), new EvaluatorsBody(evaluators.value()));
  }
}
