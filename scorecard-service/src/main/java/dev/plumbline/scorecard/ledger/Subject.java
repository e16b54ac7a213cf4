package dev.plumbline.scorecard.ledger;

import dev.plumbline.scorecard.scorecard.parts.ReturnLine;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Optional;

/// What the entries of a contract's month are about, each of which has one amount.
///
/// @param creditPeriod the month of the credit that is given back; absent for a credit
public record Subject(String clause, Optional<YearMonth> creditPeriod, Currency currency) {

  static Subject credit(String clause, Currency currency) {
    return new Subject(clause, Optional.empty(), currency);
  }

  static Subject earnBack(ReturnLine line) {
    return new Subject(line.clause(), Optional.of(line.period()), line.amount().currency());
  }

  EntryKind kind() {
    return creditPeriod.isPresent() ? EntryKind.EARN_BACK : EntryKind.CREDIT;
  }
}
