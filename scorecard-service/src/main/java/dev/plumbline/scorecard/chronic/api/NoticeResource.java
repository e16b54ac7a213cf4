package dev.plumbline.scorecard.chronic.api;

import dev.plumbline.scorecard.chronic.NoticeFilter;
import dev.plumbline.scorecard.chronic.NoticeService;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// What the client did about clauses that fail chronically.
@Path("/api/v1/chronic-notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Chronic notices")
@RolesAllowed({Roles.GOVERNANCE, Roles.APPROVER, Roles.FINANCE, Roles.AUDITOR, Roles.VENDOR})
public class NoticeResource {

  private final NoticeService notices;
  private final NoticeAnswers answers;

  NoticeResource(NoticeService notices, NoticeAnswers answers) {
    this.notices = notices;
    this.answers = answers;
  }

  @GET
  @Operation(summary = "List chronic notices", description = "By age. A vendor sees its own.")
  public Page<NoticeResponse> list(
      @QueryParam("vendorId") @Nullable UUID vendorId,
      @QueryParam("contractId") @Nullable UUID contractId,
      @QueryParam("period") @Nullable YearMonth period,
      @Parameter(description = "Only those whose ground still stands, or was taken away")
          @QueryParam("groundStands")
          @Nullable Boolean groundStands,
      @BeanParam PageParams page) {
    return notices
        .list(new NoticeFilter(vendorId, contractId, period, groundStands), page.request())
        .map(NoticeResponse::of);
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "Read a chronic notice")
  public RestResponse<NoticeResponse> get(UUID id) {
    return answers.ok(id);
  }
}
