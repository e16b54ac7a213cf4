package dev.plumbline.scorecard.invoice.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an invoice says.
///
/// @param number the vendor's own
/// @param issuedOn the date on it
/// @param amount without credits and tax
/// @param items what the amount is made of; none where it was stated as a whole
/// @param credits what the invoice deducts for credits, as a positive amount
/// @param tax what it adds for tax
public record InvoiceContent(
    String number,
    LocalDate issuedOn,
    StatedMoney amount,
    List<StatedItem> items,
    @Nullable StatedMoney credits,
    @Nullable StatedMoney tax) {

  public InvoiceContent {
    items = List.copyOf(items);
  }
}
