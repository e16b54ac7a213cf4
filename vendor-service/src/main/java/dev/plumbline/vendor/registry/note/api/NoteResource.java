package dev.plumbline.vendor.registry.note.api;

import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.Representations;
import dev.plumbline.service.idempotency.Idempotency;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.vendor.registry.note.Note;
import dev.plumbline.vendor.registry.note.NoteService;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The client's own notes about a vendor.
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/vendors/{id}/notes")
@Tag(name = "Notes")
@RolesAllowed({Roles.GOVERNANCE, Roles.APPROVER, Roles.AUDITOR})
public class NoteResource {

  private final NoteService notes;
  private final Idempotency idempotency;
  private final Representations representations;

  NoteResource(NoteService notes, Idempotency idempotency, Representations representations) {
    this.notes = notes;
    this.idempotency = idempotency;
    this.representations = representations;
  }

  @GET
  @Operation(summary = "List the notes about a vendor", description = "By age.")
  public Page<NoteResponse> list(UUID id, @BeanParam PageParams page) {
    return notes.list(id, page.request()).map(NoteResponse::of);
  }

  @GET
  @Path("/{note}")
  @Operation(summary = "Read a note")
  public NoteResponse get(UUID id, UUID note) {
    return NoteResponse.of(notes.get(id, note));
  }

  @POST
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(
      summary = "Write a note about a vendor",
      description = "It stands for ever, and the vendor never sees it.")
  @APIResponseSchema(value = NoteResponse.class, responseCode = "201")
  public RestResponse<NoteResponse> write(
      UUID id, @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, NoteRequest request) {
    return idempotency.once(
        IdempotencyKey.of(key),
        request,
        () -> notes.write(id, request.text()),
        note -> created(notes.get(id, note)));
  }

  private RestResponse<NoteResponse> created(Note note) {
    return representations.created(
        "/api/v1/vendors/%s/notes/%s".formatted(note.vendorId(), note.id()),
        ETag.of(note.id().toString()),
        NoteResponse.of(note));
  }
}
