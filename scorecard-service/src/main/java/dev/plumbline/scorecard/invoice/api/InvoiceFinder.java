package dev.plumbline.scorecard.invoice.api;

import dev.plumbline.scorecard.invoice.InvoiceService;
import dev.plumbline.web.lookup.Finder;
import dev.plumbline.web.lookup.Finds;
import dev.plumbline.web.lookup.PathValues;
import jakarta.inject.Singleton;

/// Whether an invoice is there.
@Singleton
@Finds("/api/v1/invoices/{id}")
class InvoiceFinder implements Finder {

  private final InvoiceService invoices;

  InvoiceFinder(InvoiceService invoices) {
    this.invoices = invoices;
  }

  @Override
  public void find(PathValues path) {
    invoices.get(path.id("id"));
  }
}
