package dev.plumbline.scorecard.invoice.check;

import io.smallrye.config.ConfigMapping;
import java.math.BigDecimal;

/// How invoices are checked.
@ConfigMapping(prefix = "plumbline.invoice")
interface InvoiceSettings {

  /// By how many per cent of the expected fee an invoice may differ from it without being flagged.
  BigDecimal tolerancePercent();
}
