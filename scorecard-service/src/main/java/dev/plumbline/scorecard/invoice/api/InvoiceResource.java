package dev.plumbline.scorecard.invoice.api;

import dev.plumbline.scorecard.invoice.InvoiceFilter;
import dev.plumbline.scorecard.invoice.InvoiceService;
import dev.plumbline.scorecard.invoice.InvoiceStatus;
import dev.plumbline.scorecard.terms.TermsService;
import dev.plumbline.service.idempotency.Idempotency;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Invoices and what finance decides on them.
@Path("/api/v1/invoices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invoices")
@RolesAllowed({
  Roles.GOVERNANCE,
  Roles.APPROVER,
  Roles.FINANCE,
  Roles.AUDITOR,
  Roles.INTEGRATION,
  Roles.VENDOR
})
public class InvoiceResource {

  private final InvoiceService invoices;
  private final TermsService terms;
  private final Idempotency idempotency;
  private final InvoiceAnswers answers;

  InvoiceResource(
      InvoiceService invoices,
      TermsService terms,
      Idempotency idempotency,
      InvoiceAnswers answers) {
    this.invoices = invoices;
    this.terms = terms;
    this.idempotency = idempotency;
    this.answers = answers;
  }

  @GET
  @Operation(
      summary = "List invoices",
      description = "By age, without their items and checks. A vendor sees its own.")
  public Page<InvoiceSummary> list(
      @QueryParam("contractId") @Nullable UUID contractId,
      @QueryParam("vendorId") @Nullable UUID vendorId,
      @QueryParam("period") @Nullable YearMonth period,
      @QueryParam("status") @Nullable InvoiceStatus status,
      @BeanParam PageParams page) {
    return invoices
        .list(new InvoiceFilter(contractId, vendorId, period, status), page.request())
        .map(InvoiceSummary::of);
  }

  @POST
  @RolesAllowed(Roles.FINANCE)
  @APIResponse(
      responseCode = "201",
      description = "The invoice, with its check",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = InvoiceResponse.class)))
  @APIResponse(responseCode = "409", description = "`invoice-number-taken`")
  @APIResponse(responseCode = "502", description = "contract-service gave a broken answer")
  @Operation(
      summary = "Receive an invoice",
      description =
          "It is checked against the contract's price at once. A later invoice for the same month"
              + " takes the place of an earlier one; nothing is overwritten.")
  public RestResponse<InvoiceResponse> receive(
      @HeaderParam(IdempotencyKey.HEADER) @NotNull String key, InvoiceRequest request) {
    IdempotencyKey once = IdempotencyKey.of(key);
    terms.learn(List.of(request.contractId()));
    return idempotency.once(
        once,
        request,
        () -> invoices.receive(request.contractId(), request.period(), request.content()),
        id -> answers.created(invoices.get(id)));
  }

  @GET
  @Path("/{id}")
  @Operation(
      summary = "Read an invoice",
      description =
          "The check goes by the reports that count now; from the decision on, by those that counted"
              + " then. A vendor sees its invoice without it.")
  public RestResponse<InvoiceResponse> get(UUID id) {
    return answers.ok(invoices.get(id));
  }

  @POST
  @Path("/{id}/acceptance")
  @RolesAllowed(Roles.FINANCE)
  @Operation(
      summary = "Accept an invoice",
      description = "Its amount is the month's fee from now on, whatever its check came to.")
  public RestResponse<InvoiceResponse> accept(
      UUID id, @HeaderParam(IdempotencyKey.HEADER) @NotNull String key) {
    return idempotency.once(
        IdempotencyKey.of(key),
        null,
        () -> invoices.accept(id),
        accepted -> answers.changed(invoices.get(accepted)));
  }

  @POST
  @Path("/{id}/rejection")
  @RolesAllowed(Roles.FINANCE)
  @Operation(summary = "Reject an invoice")
  public RestResponse<InvoiceResponse> reject(
      UUID id, @HeaderParam(IdempotencyKey.HEADER) @NotNull String key, RejectionRequest request) {
    return idempotency.once(
        IdempotencyKey.of(key),
        request,
        () -> invoices.reject(id, request.reason()),
        rejected -> answers.changed(invoices.get(rejected)));
  }
}
