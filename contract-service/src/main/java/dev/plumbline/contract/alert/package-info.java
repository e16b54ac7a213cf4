/// What somebody should see to in time. [Situation] is what is known of a contract, and the
/// [Reasons] for alerts follow from it (pure); [AlertJob] lets [AlertKeeper] raise an [Alert] for
/// each reason once, and end those whose reason has gone. Alerts are the client's alone and change
/// no terms.
@NullMarked
package dev.plumbline.contract.alert;

import org.jspecify.annotations.NullMarked;
