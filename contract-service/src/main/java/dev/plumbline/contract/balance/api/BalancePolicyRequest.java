package dev.plumbline.contract.balance.api;

import dev.plumbline.contract.balance.BalancePolicy;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// New limits for contract versions.
///
/// @param reason why they change, for those who look back
public record BalancePolicyRequest(
    @NotNull @Valid BalancePolicy limits,
    @NotNull @Size(min = 1, max = 2000) @Pattern(regexp = Texts.PARAGRAPHS) String reason) {}
