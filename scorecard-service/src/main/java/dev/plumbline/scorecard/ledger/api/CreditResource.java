package dev.plumbline.scorecard.ledger.api;

import dev.plumbline.scorecard.ledger.Balances;
import dev.plumbline.scorecard.ledger.LedgerService;
import dev.plumbline.scorecard.terms.TermsService;
import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.Representations;
import dev.plumbline.service.idempotency.Idempotency;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// The ledger of credits.
@Path("/api/v1/credits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Credits")
@RolesAllowed({
  Roles.GOVERNANCE,
  Roles.APPROVER,
  Roles.FINANCE,
  Roles.AUDITOR,
  Roles.INTEGRATION,
  Roles.VENDOR
})
public class CreditResource {

  private final LedgerService ledger;
  private final TermsService terms;
  private final Idempotency idempotency;
  private final Representations representations;

  CreditResource(
      LedgerService ledger,
      TermsService terms,
      Idempotency idempotency,
      Representations representations) {
    this.ledger = ledger;
    this.terms = terms;
    this.idempotency = idempotency;
    this.representations = representations;
  }

  @GET
  @Operation(
      summary = "List the ledger's entries",
      description = "By age. A vendor sees its own. Nothing is posted before a month is FINAL.")
  public Page<CreditResponse> list(@BeanParam EntryParams entries, @BeanParam PageParams page) {
    return ledger.list(entries.filter(), page.request()).map(CreditResponse::of);
  }

  @GET
  @Path("/balances")
  @Operation(
      summary = "List balances",
      description = "What entries come to, in each currency, by contract or by vendor.")
  public Page<BalanceResponse> balances(
      @BeanParam EntryParams entries,
      @QueryParam("by") @DefaultValue("CONTRACT") Balances by,
      @BeanParam PageParams page) {
    return ledger.balances(by, entries.filter(), page.request()).map(BalanceResponse::of);
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "Read an entry of the ledger")
  public RestResponse<CreditResponse> get(UUID id) {
    CreditResponse entry = CreditResponse.of(ledger.get(id));
    return representations.ok(tag(entry), () -> entry);
  }

  @POST
  @RolesAllowed(Roles.FINANCE)
  @Operation(
      summary = "Add a correction",
      description =
          "For what no scorecard says. What a scorecard says wrong is put right by a restatement,"
              + " which corrects the ledger by itself.")
  @APIResponseSchema(value = CreditResponse.class, responseCode = "201")
  @APIResponse(responseCode = "502", description = "contract-service gave a broken answer")
  public RestResponse<CreditResponse> correct(
      @HeaderParam(IdempotencyKey.HEADER) @NotNull String key, CreditRequest request) {
    IdempotencyKey once = IdempotencyKey.of(key);
    terms.learn(List.of(request.contractId()));
    return idempotency.once(
        once,
        request,
        () -> ledger.correct(request.correction()),
        id -> created(CreditResponse.of(ledger.get(id))));
  }

  private RestResponse<CreditResponse> created(CreditResponse entry) {
    return representations.created("/api/v1/credits/" + entry.id(), tag(entry), entry);
  }

  /// An entry is never changed.
  private static ETag tag(CreditResponse entry) {
    return ETag.of(entry.id().toString());
  }
}
