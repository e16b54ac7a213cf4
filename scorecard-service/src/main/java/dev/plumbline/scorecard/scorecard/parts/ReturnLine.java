package dev.plumbline.scorecard.scorecard.parts;

import dev.plumbline.kernel.money.Money;
import java.time.YearMonth;

/// A credit of an earlier month that a clause has earned back, as it is stored.
///
/// @param period of the credit
/// @param creditedAs the clause's code then
public record ReturnLine(String clause, YearMonth period, String creditedAs, Money amount) {}
