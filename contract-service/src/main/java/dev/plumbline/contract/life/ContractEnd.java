package dev.plumbline.contract.life;

import dev.plumbline.contract.terms.Renewal;
import java.time.LocalDate;

/// When a contract ends, as far as is known.
///
/// @param lastDay the last day of its present term, or the day that it is terminated to
/// @param renewal what happens after that day, unless somebody gives notice before
public record ContractEnd(LocalDate lastDay, Renewal renewal) {}
