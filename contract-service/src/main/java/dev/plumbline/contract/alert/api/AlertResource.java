package dev.plumbline.contract.alert.api;

import dev.plumbline.contract.alert.Alert;
import dev.plumbline.contract.alert.AlertFilter;
import dev.plumbline.contract.alert.AlertKind;
import dev.plumbline.contract.alert.AlertService;
import dev.plumbline.contract.alert.AlertState;
import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.Representations;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Period;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// What the client should see to in time.
@Path("/api/v1/alerts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Alerts")
@RolesAllowed({Roles.GOVERNANCE, Roles.APPROVER, Roles.FINANCE, Roles.AUDITOR})
public class AlertResource {

  private static final String PERIOD = "^P[0-9]{1,3}[DWM]$";

  private final AlertService alerts;
  private final Representations representations;

  AlertResource(AlertService alerts, Representations representations) {
    this.alerts = alerts;
    this.representations = representations;
  }

  @GET
  @Operation(
      summary = "List alerts",
      description =
          "By due date. Each reason raises one alert; one whose reason has gone is DONE by itself and"
              + " says why.")
  public Page<AlertResponse> list(
      @Parameter(
              description =
                  "Overdue, or due within days, weeks or months, as `P30D`; a due day counts from when it"
                      + " begins in the contract's time zone")
          @QueryParam("dueWithin")
          @Pattern(regexp = PERIOD)
          @Nullable String dueWithin,
      @QueryParam("state") @Nullable AlertState state,
      @QueryParam("kind") @Nullable AlertKind kind,
      @QueryParam("contractId") @Nullable UUID contractId,
      @BeanParam PageParams page) {
    Period period = dueWithin == null ? null : Period.parse(dueWithin);
    return alerts
        .list(new AlertFilter(period, state, kind, contractId), page.request())
        .map(AlertResponse::of);
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "Read an alert")
  public RestResponse<AlertResponse> get(UUID id) {
    Alert alert = alerts.get(id);
    return representations.ok(ETag.of(alert.version()), () -> AlertResponse.of(alert));
  }

  @POST
  @Path("/{id}/status-changes")
  @RolesAllowed(Roles.GOVERNANCE)
  @Operation(
      summary = "Say how far an alert was seen to",
      description = "From OPEN to ACKNOWLEDGED or DONE, from ACKNOWLEDGED to DONE.")
  @APIResponseSchema(AlertResponse.class)
  @APIResponse(responseCode = "409", description = "`illegal-alert-change`")
  public RestResponse<AlertResponse> change(UUID id, AlertChangeRequest request) {
    Alert alert = alerts.change(id, request.to(), request.note());
    return representations.changed(ETag.of(alert.version()), AlertResponse.of(alert));
  }
}
