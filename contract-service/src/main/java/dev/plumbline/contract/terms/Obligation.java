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
/// @param code names it among those of the contract, in every version
/// @param dueDay day of the month on which it is due; in a shorter month the last;
///     [Cadence] says of which months
public record Obligation(
    @NotNull @Size(max = 64) @Pattern(regexp = Texts.KEBAB_CASE) String code,
    @NotNull Party party,
    @NotNull @Size(min = 1, max = 500) @Pattern(regexp = Texts.LINE) String what,
    @NotNull Cadence cadence,
    @NotNull @Min(1) @Max(31) Integer dueDay) {}
