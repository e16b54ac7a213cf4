/// The ledger of credits: entries that are only ever added, so that what was owed at any time can
/// be told. A FINAL scorecard's credits are posted once; a restatement corrects them.
@NullMarked
package dev.plumbline.scorecard.ledger;

import org.jspecify.annotations.NullMarked;
