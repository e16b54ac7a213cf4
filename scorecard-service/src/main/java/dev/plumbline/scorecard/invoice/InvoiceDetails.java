package dev.plumbline.scorecard.invoice;

import dev.plumbline.scorecard.invoice.check.PriceCheck;
import java.util.Optional;

/// An invoice with what it was held against.
///
/// @param check by the reports that counted when it was decided, or count now; the client's alone,
///     so empty for a vendor, to whom it could tell what the client measured
public record InvoiceDetails(Invoice invoice, Optional<PriceCheck> check) {}
