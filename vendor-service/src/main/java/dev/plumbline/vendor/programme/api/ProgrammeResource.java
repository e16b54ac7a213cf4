package dev.plumbline.vendor.programme.api;

import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.etag.Representations;
import dev.plumbline.service.idempotency.Idempotency;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.vendor.programme.Programme;
import dev.plumbline.vendor.programme.ProgrammeFilter;
import dev.plumbline.vendor.programme.ProgrammeService;
import dev.plumbline.vendor.programme.Stage;
import dev.plumbline.web.identity.Roles;
import dev.plumbline.web.validation.Texts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Sourcing programmes.
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/programmes")
@Tag(name = "Programmes")
@RolesAllowed({Roles.GOVERNANCE, Roles.APPROVER, Roles.FINANCE, Roles.AUDITOR, Roles.INTEGRATION})
public class ProgrammeResource {

  private final ProgrammeService programmes;
  private final Idempotency idempotency;
  private final Representations representations;

  ProgrammeResource(
      ProgrammeService programmes, Idempotency idempotency, Representations representations) {
    this.programmes = programmes;
    this.idempotency = idempotency;
    this.representations = representations;
  }

  @GET
  @Operation(summary = "List programmes", description = "By age.")
  public Page<ProgrammeResponse> list(
      @QueryParam("stage") @Nullable Stage stage,
      @QueryParam("reference") @Pattern(regexp = Texts.OFFICIAL_NUMBER) @Nullable String reference,
      @BeanParam PageParams page) {
    return programmes
        .list(new ProgrammeFilter(stage, reference), page.request())
        .map(ProgrammeResponse::of);
  }

  @POST
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(summary = "Begin a programme", description = "It begins in READINESS.")
  @APIResponseSchema(value = ProgrammeResponse.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "`programme-exists`")
  public RestResponse<ProgrammeResponse> begin(
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, ProgrammeRequest request) {
    return idempotency.once(
        IdempotencyKey.of(key),
        request,
        () -> programmes.begin(request.profile()),
        id -> created(programmes.get(id)));
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "Read a programme")
  public RestResponse<ProgrammeResponse> get(UUID id) {
    Programme programme = programmes.get(id);
    return representations.ok(ETag.of(programme.version()), () -> ProgrammeResponse.of(programme));
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(
      summary = "Correct what a programme is about",
      description = "In READINESS. Documents about activities that leave the scope count no more.")
  @APIResponseSchema(ProgrammeResponse.class)
  @APIResponse(responseCode = "409", description = "`programme-exists` or `stage-over`")
  public RestResponse<ProgrammeResponse> correct(
      UUID id, @HeaderParam(IfMatch.HEADER) @NotNull String ifMatch, ProgrammeRequest request) {
    Programme programme = programmes.correct(id, IfMatch.of(ifMatch), request.profile());
    return representations.changed(ETag.of(programme.version()), ProgrammeResponse.of(programme));
  }

  private RestResponse<ProgrammeResponse> created(Programme programme) {
    return representations.created(
        "/api/v1/programmes/" + programme.id(),
        ETag.of(programme.version()),
        ProgrammeResponse.of(programme));
  }
}
