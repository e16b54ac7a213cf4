/// Pricing as services write it to each other, with fees worked out by hand.
@NullMarked
package dev.plumbline.testkit.pricing;

import org.jspecify.annotations.NullMarked;
