package dev.plumbline.scorecard.ledger;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which entries count: those that meet every condition that is given.
public record EntryFilter(
    @Nullable UUID vendorId, @Nullable UUID contractId, @Nullable YearMonth period) {}
