package dev.plumbline.contract.obligation;

import dev.plumbline.contract.terms.Obligation;
import java.time.LocalDate;
import java.util.Comparator;

/// One of the days on which an obligation falls due.
///
/// @param obligation as the version says it that is in force on that day
public record DueDate(LocalDate dueOn, Obligation obligation) {

  /// The earliest first.
  static final Comparator<DueDate> ORDER = Comparator.comparing(DueDate::key);

  /// As text, its place among the others.
  String key() {
    return dueOn + " " + code();
  }

  public String code() {
    return obligation.code();
  }
}
