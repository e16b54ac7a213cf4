package dev.plumbline.scorecard.invoice.api;

import dev.plumbline.scorecard.invoice.InvoiceDetails;
import dev.plumbline.scorecard.invoice.check.PriceCheck;
import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.Representations;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.resteasy.reactive.RestResponse;

/// How operations answer with an invoice.
@ApplicationScoped
class InvoiceAnswers {

  private final Representations representations;

  InvoiceAnswers(Representations representations) {
    this.representations = representations;
  }

  RestResponse<InvoiceResponse> ok(InvoiceDetails details) {
    return representations.ok(tag(details), () -> InvoiceResponse.of(details));
  }

  RestResponse<InvoiceResponse> changed(InvoiceDetails details) {
    return representations.changed(tag(details), InvoiceResponse.of(details));
  }

  RestResponse<InvoiceResponse> created(InvoiceDetails details) {
    return representations.created(
        "/api/v1/invoices/" + details.invoice().id(), tag(details), InvoiceResponse.of(details));
  }

  /// The check changes without the invoice, with the reports that count.
  private static ETag tag(InvoiceDetails details) {
    return ETag.of(
        details.invoice().version() + details.check().map(InvoiceAnswers::basis).orElse(""));
  }

  private static String basis(PriceCheck check) {
    return "-%s-%s".formatted(check.basis().vendorRevision(), check.basis().clientRevision());
  }
}
