package dev.plumbline.scorecard.correction;

import java.time.YearMonth;
import java.util.UUID;

/// The dispute that corrections come from, and the month that they are of.
public record CorrectionOrigin(UUID vendorId, UUID contractId, UUID disputeId, YearMonth period) {}
