package dev.plumbline.scorecard.invoice.api;

import dev.plumbline.kernel.money.Money;
import dev.plumbline.scorecard.invoice.Invoice;
import dev.plumbline.scorecard.invoice.InvoiceStatus;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An invoice in a listing: without its items and without the check.
public record InvoiceSummary(
    @NotNull UUID id,
    @NotNull UUID contractId,
    @NotNull UUID vendorId,
    @NotNull YearMonth period,
    @Schema(description = "Which invoice of the month it is") @NotNull Integer revision,
    @NotNull String number,
    @NotNull LocalDate issuedOn,
    @NotNull Money amount,
    @NotNull InvoiceStatus status,
    @NotNull Instant receivedAt,
    @Schema(description = "When it was accepted or rejected") @Nullable Instant decidedAt) {

  static InvoiceSummary of(Invoice invoice) {
    return new InvoiceSummary(
        invoice.id(),
        invoice.contractId(),
        invoice.vendorId(),
        invoice.period(),
        invoice.revision(),
        invoice.number(),
        invoice.issuedOn(),
        invoice.amount(),
        invoice.status(),
        invoice.receivedAt(),
        invoice.decidedAt().orElse(null));
  }
}
