package dev.plumbline.contract.terms;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// From when to when a contract runs, and how it ends.
///
/// @param start the first day, the first of a month
/// @param end the last day
/// @param noticeDays how long before the end notice must be given
/// @param renewalMonths by how much it renews itself; exactly with AUTOMATIC
public record Term(
    @NotNull LocalDate start,
    @NotNull LocalDate end,
    @NotNull @PositiveOrZero @Max(1830) Integer noticeDays,
    @NotNull Renewal renewal,
    @Nullable @Positive @Max(120) Integer renewalMonths) {}
