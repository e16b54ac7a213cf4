/// What a month's breaches cost the vendor: the fee, the amount at risk, which clauses are in
/// default, and the credits under the cap. A pure function of the inputs and the scorecard, like
/// the scoring before it.
@NullMarked
package dev.plumbline.scorecard.credit;

import org.jspecify.annotations.NullMarked;
