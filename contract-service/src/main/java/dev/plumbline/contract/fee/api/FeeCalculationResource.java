package dev.plumbline.contract.fee.api;

import dev.plumbline.contract.fee.FeeService;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What pricing models cost.
@Path("/api/v1/fee-calculations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fees and incentives")
public class FeeCalculationResource {

  private final FeeService fees;

  FeeCalculationResource(FeeService fees) {
    this.fees = fees;
  }

  @POST
  @RolesAllowed({
    Roles.GOVERNANCE,
    Roles.APPROVER,
    Roles.QUALITY_ANALYST,
    Roles.FINANCE,
    Roles.AUDITOR,
    Roles.INTEGRATION
  })
  @Operation(
      summary = "Calculate fees",
      description =
          "Works out what each of the models costs in each of the months, item by item, and what"
              + " sets them apart. A model is written out, or is that of a contract version. Nothing"
              + " is kept. A model that needs a measure which a month lacks has no total and names"
              + " the measure.")
  public FeeCalculationResponse calculate(FeeCalculationRequest request) {
    return FeeCalculationResponse.of(
        fees.compare(request.currency(), request.months(), request.models()));
  }
}
