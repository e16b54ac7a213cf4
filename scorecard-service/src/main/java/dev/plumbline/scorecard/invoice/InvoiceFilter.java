package dev.plumbline.scorecard.invoice;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which invoices a listing shows: those that meet every condition that is given.
public record InvoiceFilter(
    @Nullable UUID contractId,
    @Nullable UUID vendorId,
    @Nullable YearMonth period,
    @Nullable InvoiceStatus status) {}
