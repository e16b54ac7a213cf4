/// Whether an invoice is what the contract's price makes of the month's measures.
@NullMarked
package dev.plumbline.scorecard.invoice.check;

import org.jspecify.annotations.NullMarked;
