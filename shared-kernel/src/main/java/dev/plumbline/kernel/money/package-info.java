/// Amounts in the minor unit of their currency, and their exact division.
@NullMarked
package dev.plumbline.kernel.money;

import org.jspecify.annotations.NullMarked;
