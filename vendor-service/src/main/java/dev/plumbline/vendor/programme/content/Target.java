package dev.plumbline.vendor.programme.content;

import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/// What is expected as a figure. Whether the metric exists, and which direction is better, is
/// known to contract-service, which checks it when a contract is drafted.
///
/// @param metric the metric's code
/// @param expected the value that meets the target, in the metric's unit
/// @param minimum the value beyond which it is breached
public record Target(
    @NotNull @Size(max = 64) @Pattern(regexp = Texts.KEBAB_CASE) String metric,
    @NotNull @Digits(integer = 12, fraction = 6) BigDecimal expected,
    @NotNull @Digits(integer = 12, fraction = 6) BigDecimal minimum) {}
