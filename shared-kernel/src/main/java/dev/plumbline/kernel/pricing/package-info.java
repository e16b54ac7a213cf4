/// Pricing models and the one function that turns a month's measures into its fee. Start with
/// `PricingModel` and `Additions`, then `Fee`. `Shape` tells all that breaks a model's rules.
@NullMarked
package dev.plumbline.kernel.pricing;

import org.jspecify.annotations.NullMarked;
