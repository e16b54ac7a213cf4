package dev.plumbline.contract.clause;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/// That open credits of a clause are returned after months in which it was met.
///
/// @param months how many, without a gap
public record EarnBack(@NotNull @Positive @Max(36) Integer months) {}
