package dev.plumbline.contract.life;

import java.time.LocalDate;

/// That a contract is to end.
///
/// @param givenOn the day on which the other side was told
/// @param endsOn the contract's last day
public record Notice(TerminationKind kind, LocalDate givenOn, LocalDate endsOn) {}
