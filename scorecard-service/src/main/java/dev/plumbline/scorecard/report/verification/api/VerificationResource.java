package dev.plumbline.scorecard.report.verification.api;

import dev.plumbline.scorecard.report.verification.VerificationService;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What both sides reported, beside each other; for those who read what vendors report.
@Path("/api/v1/report-verifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
@RolesAllowed({
  Roles.GOVERNANCE,
  Roles.APPROVER,
  Roles.QUALITY_ANALYST,
  Roles.FINANCE,
  Roles.AUDITOR,
  Roles.VENDOR
})
public class VerificationResource {

  private final VerificationService verifications;

  VerificationResource(VerificationService verifications) {
    this.verifications = verifications;
  }

  @GET
  @Operation(
      summary = "Verify the two sides' reports of a month",
      description =
          "Every measure that both reports hold, by line and code: AGREED or DIFFERENT, by the"
              + " contract's tolerance. Of each side the report that counts now is taken. A vendor"
              + " sees this once the month's scorecard is published.")
  public Page<VerificationResponse> list(
      @QueryParam("contractId") @NotNull UUID contractId,
      @QueryParam("period") @NotNull YearMonth period,
      @BeanParam PageParams page) {
    return verifications.list(contractId, period, page.request()).map(VerificationResponse::of);
  }
}
