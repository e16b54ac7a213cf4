package dev.plumbline.scorecard.credit;

import dev.plumbline.kernel.money.Money;
import java.time.YearMonth;

/// A credit that a clause has earned back by months met in a row.
///
/// @param clause its code
/// @param month of the default that the credit was for
/// @param creditedAs the clause's code in that month
/// @param amount what was open of the credit, in the currency of that month
public record Returned(String clause, YearMonth month, String creditedAs, Money amount) {}
