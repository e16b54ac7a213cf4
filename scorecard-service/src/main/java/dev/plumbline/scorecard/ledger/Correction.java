package dev.plumbline.scorecard.ledger;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody of finance adds by hand.
///
/// @param clause absent where it is about none
public record Correction(
    UUID contractId,
    YearMonth period,
    @Nullable String clause,
    BigDecimal amount,
    String currency,
    String reason) {}
