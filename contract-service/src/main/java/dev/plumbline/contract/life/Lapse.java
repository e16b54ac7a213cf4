package dev.plumbline.contract.life;

import java.time.LocalDate;

/// What happens to a contract because a day has passed.
public sealed interface Lapse {

  /// It goes on.
  ///
  /// @param lastDay of the term that begins
  record Renewed(LocalDate lastDay) implements Lapse {}

  /// Its term is over, and it does not renew itself.
  record Expired(LocalDate lastDay) implements Lapse {}

  /// It was terminated to a day, and that is over.
  record Terminated(LocalDate lastDay) implements Lapse {}
}
