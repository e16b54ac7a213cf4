package dev.plumbline.vendor.registry.document.api;

import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.vendor.registry.document.Document;
import dev.plumbline.vendor.registry.document.DocumentContent;
import dev.plumbline.vendor.registry.document.DocumentService;
import dev.plumbline.vendor.registry.entry.api.EntryAnswers;
import dev.plumbline.vendor.registry.entry.api.EntryHttp;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.jspecify.annotations.Nullable;

/// Documents about a vendor; the documents themselves are kept elsewhere.
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/vendors/{id}/documents")
@Tag(name = "Documents")
@RolesAllowed({
  Roles.GOVERNANCE,
  Roles.APPROVER,
  Roles.QUALITY_ANALYST,
  Roles.FINANCE,
  Roles.AUDITOR,
  Roles.INTEGRATION,
  Roles.VENDOR
})
public class DocumentResource {

  private final EntryAnswers<Document, DocumentContent, DocumentResponse> answers;

  DocumentResource(DocumentService documents, EntryHttp http) {
    this.answers = http.of(documents, "documents", DocumentResponse::of);
  }

  @GET
  @Operation(summary = "List a vendor's documents", description = "By age.")
  public Page<DocumentResponse> list(UUID id, @BeanParam PageParams page) {
    return answers.list(id, page);
  }

  @POST
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(summary = "Add a document")
  @APIResponseSchema(value = DocumentResponse.class, responseCode = "201")
  public RestResponse<DocumentResponse> add(
      UUID id, @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, DocumentRequest request) {
    return answers.added(id, key, request, request.content());
  }

  @GET
  @Path("/{document}")
  @Operation(summary = "Read a document")
  public RestResponse<DocumentResponse> get(UUID id, UUID document) {
    return answers.get(id, document);
  }

  @PUT
  @Path("/{document}")
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(summary = "Replace a document")
  @APIResponseSchema(DocumentResponse.class)
  public RestResponse<DocumentResponse> replace(
      UUID id,
      UUID document,
      @HeaderParam(IfMatch.HEADER) @NotNull String ifMatch,
      DocumentRequest request) {
    return answers.replaced(id, document, ifMatch, request.content());
  }

  @DELETE
  @Path("/{document}")
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(summary = "Withdraw a document")
  @APIResponse(responseCode = "204", description = "It is no longer there")
  public void withdraw(
      UUID id, UUID document, @HeaderParam(IfMatch.HEADER) @NotNull String ifMatch) {
    answers.withdrawn(id, document, ifMatch);
  }
}
