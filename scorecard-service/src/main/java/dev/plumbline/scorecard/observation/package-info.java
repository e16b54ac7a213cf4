/// Observations: how contacts were, rated on samples by each side under a behaviour clause. The
/// client's become the measures that such a clause is scored by; contacts that both sides rated
/// show how far they agree.
@NullMarked
package dev.plumbline.scorecard.observation;

import org.jspecify.annotations.NullMarked;
