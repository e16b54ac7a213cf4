package dev.plumbline.contract.schedule.section;

import dev.plumbline.contract.agreement.version.VersionStatus;
import dev.plumbline.contract.terms.Terms;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// What a schedule is about.
///
/// @param client the client's name
/// @param vendor the vendor's name; empty while nobody can tell it
/// @param supersededFrom the first month that a later version holds for
/// @param signing who wrote and agreed to it
public record Subject(
    Terms terms,
    VersionStatus status,
    String client,
    Optional<String> vendor,
    Optional<YearMonth> supersededFrom,
    Signing signing) {

  /// Who wrote a version and agreed to it, by name.
  ///
  /// @param activatedOn the day in the contract's time zone
  public record Signing(
      String author,
      Optional<String> approvedBy,
      Optional<String> acceptedBy,
      Optional<LocalDate> activatedOn) {}
}
