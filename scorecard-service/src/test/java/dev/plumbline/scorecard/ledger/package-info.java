@NullMarked
package dev.plumbline.scorecard.ledger;

import org.jspecify.annotations.NullMarked;
