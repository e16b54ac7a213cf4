package dev.plumbline.vendor.selection.api;

import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.Representations;
import dev.plumbline.vendor.selection.AwardService;
import dev.plumbline.vendor.selection.ContractDraft;
import dev.plumbline.vendor.selection.DraftView;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// What contract-service drafts a contract from.
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/programmes/{id}/award/contract-draft")
@Tag(name = "Between services")
public class ContractDraftResource {

  private final AwardService awards;
  private final Representations representations;

  ContractDraftResource(AwardService awards, Representations representations) {
    this.awards = awards;
    this.representations = representations;
  }

  @GET
  @RolesAllowed(Roles.READ_AWARD)
  @Operation(
      summary = "Read the contract draft of an approved award",
      description = "Frozen at the approval, as it was hashed.")
  @APIResponseSchema(value = ContractDraft.class, responseCode = "200")
  @APIResponse(responseCode = "409", description = "`selection-not-open`")
  public RestResponse<String> get(UUID id) {
    DraftView draft = awards.contractDraft(id);
    return representations.ok(ETag.of(draft.contentHash()), draft::json);
  }
}
