package dev.plumbline.scorecard.report;

import dev.plumbline.kernel.measure.Party;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which reports a listing shows: those that meet every condition that is given.
public record ReportFilter(
    @Nullable UUID contractId,
    @Nullable YearMonth period,
    @Nullable Party source,
    @Nullable ReportStatus status) {}
