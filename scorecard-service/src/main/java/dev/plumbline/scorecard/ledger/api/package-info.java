/// The ledger over HTTP.
@NullMarked
package dev.plumbline.scorecard.ledger.api;

import org.jspecify.annotations.NullMarked;
