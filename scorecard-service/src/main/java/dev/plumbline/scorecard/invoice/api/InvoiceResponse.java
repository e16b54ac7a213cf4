package dev.plumbline.scorecard.invoice.api;

import dev.plumbline.kernel.money.Money;
import dev.plumbline.scorecard.invoice.Invoice;
import dev.plumbline.scorecard.invoice.InvoiceDetails;
import dev.plumbline.scorecard.invoice.InvoiceItem;
import dev.plumbline.scorecard.invoice.InvoiceStatus;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An invoice with its items and its check.
@Schema(description = "An invoice of a contract's month")
public record InvoiceResponse(
    @NotNull UUID id,
    @NotNull UUID contractId,
    @NotNull UUID vendorId,
    @NotNull YearMonth period,
    @Schema(description = "Which invoice of the month it is") @NotNull Integer revision,
    @NotNull String number,
    @NotNull LocalDate issuedOn,
    @Schema(description = "Without credits and tax") @NotNull Money amount,
    @NotNull List<Item> items,
    @Nullable Money credits,
    @Nullable Money tax,
    @NotNull InvoiceStatus status,
    @NotNull Instant receivedAt,
    @NotNull String receivedBy,
    @Schema(description = "When it was accepted or rejected") @Nullable Instant decidedAt,
    @Nullable String decidedBy,
    @Nullable String rejectionReason,
    @Schema(description = "For the client alone") @Nullable CheckBody check) {

  /// A line of the invoice.
  @Schema(name = "InvoiceLine", description = "A line of an invoice")
  public record Item(@NotNull String description, @NotNull Money amount) {

    static Item of(InvoiceItem item) {
      return new Item(item.description(), item.amount());
    }
  }

  static InvoiceResponse of(InvoiceDetails details) {
    Invoice invoice = details.invoice();
    return new InvoiceResponse(
        invoice.id(),
        invoice.contractId(),
        invoice.vendorId(),
        invoice.period(),
        invoice.revision(),
        invoice.number(),
        invoice.issuedOn(),
        invoice.amount(),
        invoice.items().stream().map(Item::of).toList(),
        invoice.credits().orElse(null),
        invoice.tax().orElse(null),
        invoice.status(),
        invoice.receivedAt(),
        invoice.receivedBy(),
        invoice.decidedAt().orElse(null),
        invoice.decidedBy().orElse(null),
        invoice.rejectionReason().orElse(null),
        details.check().map(CheckBody::of).orElse(null));
  }
}
