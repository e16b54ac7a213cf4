/// A month from the vendor's sheet to what both sides make of its scorecard.
@NullMarked
package dev.plumbline.system.platform.life;

import org.jspecify.annotations.NullMarked;
