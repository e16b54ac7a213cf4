package dev.plumbline.vendor.selection.api;

import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.etag.Representations;
import dev.plumbline.vendor.selection.Criteria;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// What candidates are judged by.
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/programmes/{id}/criteria")
@Tag(name = "Selection criteria")
@RolesAllowed({
  Roles.GOVERNANCE,
  Roles.APPROVER,
  Roles.QUALITY_ANALYST,
  Roles.FINANCE,
  Roles.AUDITOR
})
public class CriteriaResource {

  private final SelectionService selections;
  private final Representations representations;

  CriteriaResource(SelectionService selections, Representations representations) {
    this.selections = selections;
    this.representations = representations;
  }

  @GET
  @Operation(summary = "Read the criteria of a programme's selection")
  @APIResponseSchema(value = CriteriaBody.class, responseCode = "200")
  @APIResponse(responseCode = "409", description = "`selection-not-open`")
  public RestResponse<CriteriaBody> get(UUID id) {
    Tagged<Criteria> criteria = selections.criteria(id);
    return representations.ok(criteria.tag(), () -> CriteriaBody.of(criteria.value()));
  }

  @PUT
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(
      summary = "Set the criteria of a programme's selection",
      description = "As a whole, and until the first score.")
  @APIResponseSchema(CriteriaBody.class)
  @APIResponse(responseCode = "409", description = "`selection-not-open` or `scoring-begun`")
  public RestResponse<CriteriaBody> set(
      UUID id, @HeaderParam(IfMatch.HEADER) @NotNull String ifMatch, CriteriaBody request) {
    Tagged<Criteria> criteria = selections.judgeBy(id, IfMatch.of(ifMatch), request.judgement());
    return representations.changed(criteria.tag(), CriteriaBody.of(criteria.value()));
  }
}
