package dev.plumbline.scorecard.report.missing;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Of which month, and of which contract and vendor where these are given.
public record MissingReportFilter(
    YearMonth period, @Nullable UUID contractId, @Nullable UUID vendorId) {}
