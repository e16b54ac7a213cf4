/// Pricing models and the one function that turns a month's measures into its fee.
@NullMarked
package dev.plumbline.kernel.pricing;

import org.jspecify.annotations.NullMarked;
