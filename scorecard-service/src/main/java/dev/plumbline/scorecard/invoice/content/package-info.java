/// What an invoice says, as it was stated, and whether it is in the contract's currency.
@NullMarked
package dev.plumbline.scorecard.invoice.content;

import org.jspecify.annotations.NullMarked;
