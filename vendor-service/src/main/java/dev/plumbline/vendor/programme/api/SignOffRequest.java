package dev.plumbline.vendor.programme.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/// Agreement with a business case.
///
/// @param caseNumber the `number` of the case that was read
public record SignOffRequest(@NotNull @Positive Integer caseNumber) {}
