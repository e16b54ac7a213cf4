package dev.plumbline.contract.terms;

import dev.plumbline.kernel.measure.Party;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// Something one party owes the other again and again, such as the client's volume forecast.
///
/// @param dueDay day of the month on which it is due; in a shorter month the last
public record Obligation(
    @NotNull Party party,
    @NotNull @Size(min = 1, max = 500) @Pattern(regexp = Texts.LINE) String what,
    @NotNull Cadence cadence,
    @NotNull @Min(1) @Max(31) Integer dueDay) {}
