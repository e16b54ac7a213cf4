package dev.plumbline.contract.agreement.version.view;

import dev.plumbline.contract.activation.Check;

/// What speaks against activating a version now.
///
/// @param balancePolicy number of the policy in force, which it was held to
public record CheckView(int balancePolicy, Check check) {}
