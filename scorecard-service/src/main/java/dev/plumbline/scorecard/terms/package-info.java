/// What is known here of contracts: contract-service's change feed, followed into tables of our
/// own, and the frozen terms of each version. With it, reports are taken and scorecards computed
/// while contract-service is away.
///
/// Other features ask [TermsService]; [FeedFollower] keeps what they get up to date.
@NullMarked
package dev.plumbline.scorecard.terms;

import org.jspecify.annotations.NullMarked;
