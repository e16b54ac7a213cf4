package dev.plumbline.scorecard.scorecard;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;

/// What a scorecard says that a clause costs, or has earned back, in the scorecard's currency.
///
/// @param creditPeriod the month of the credit that is given back; absent for a credit
/// @param amount negative for what is given back; never 0
public record Owed(String clause, Optional<YearMonth> creditPeriod, BigDecimal amount) {}
