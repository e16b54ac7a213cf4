/// What vendors invoice: received, checked against the contract's price, accepted or rejected. A
/// month's fee is the newest invoice that was accepted. Nothing is overwritten: what is wrong in an
/// invoice is put right by a later one for the same month.
///
/// Read [Invoice] for its life, [dev.plumbline.scorecard.invoice.check.PriceCheck] for what it is
/// held against, and [InvoiceService] for who does what.
@NullMarked
package dev.plumbline.scorecard.invoice;

import org.jspecify.annotations.NullMarked;
