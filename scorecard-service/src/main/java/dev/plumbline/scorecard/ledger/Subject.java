package dev.plumbline.scorecard.ledger;

import java.time.YearMonth;
import java.util.Currency;
import java.util.Optional;

/// What the entries of a contract's month are about, each of which has one amount.
///
/// @param creditPeriod the month of the credit that is given back; absent for a credit
public record Subject(String clause, Optional<YearMonth> creditPeriod, Currency currency) {

  EntryKind kind() {
    return creditPeriod.isPresent() ? EntryKind.EARN_BACK : EntryKind.CREDIT;
  }
}
