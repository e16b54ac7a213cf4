package dev.plumbline.vendor.registry.contact.api;

import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.vendor.registry.contact.Contact;
import dev.plumbline.vendor.registry.contact.ContactContent;
import dev.plumbline.vendor.registry.contact.ContactService;
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

/// Whom to ask at a vendor.
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/vendors/{id}/contacts")
@Tag(name = "Contacts")
@RolesAllowed({
  Roles.GOVERNANCE,
  Roles.APPROVER,
  Roles.QUALITY_ANALYST,
  Roles.FINANCE,
  Roles.AUDITOR,
  Roles.INTEGRATION,
  Roles.VENDOR
})
public class ContactResource {

  private final EntryAnswers<Contact, ContactContent, ContactResponse> answers;

  ContactResource(ContactService contacts, EntryHttp http) {
    this.answers = http.of(contacts, "contacts", ContactResponse::of);
  }

  @GET
  @Operation(summary = "List a vendor's contacts", description = "By age.")
  public Page<ContactResponse> list(UUID id, @BeanParam PageParams page) {
    return answers.list(id, page);
  }

  @POST
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(summary = "Add a contact")
  @APIResponseSchema(value = ContactResponse.class, responseCode = "201")
  public RestResponse<ContactResponse> add(
      UUID id, @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, ContactRequest request) {
    return answers.added(id, key, request, request.content());
  }

  @GET
  @Path("/{contact}")
  @Operation(summary = "Read a contact")
  public RestResponse<ContactResponse> get(UUID id, UUID contact) {
    return answers.get(id, contact);
  }

  @PUT
  @Path("/{contact}")
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(summary = "Replace a contact")
  @APIResponseSchema(ContactResponse.class)
  public RestResponse<ContactResponse> replace(
      UUID id,
      UUID contact,
      @HeaderParam(IfMatch.HEADER) @NotNull String ifMatch,
      ContactRequest request) {
    return answers.replaced(id, contact, ifMatch, request.content());
  }

  @DELETE
  @Path("/{contact}")
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(summary = "Withdraw a contact")
  @APIResponse(responseCode = "204", description = "It is no longer there")
  public void withdraw(
      UUID id, UUID contact, @HeaderParam(IfMatch.HEADER) @NotNull String ifMatch) {
    answers.withdrawn(id, contact, ifMatch);
  }
}
