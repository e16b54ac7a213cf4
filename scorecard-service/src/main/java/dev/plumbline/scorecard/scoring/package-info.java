/// A month of a contract becomes a scorecard: a pure function of
/// [dev.plumbline.scorecard.scoring.Inputs], on the kernel and the JDK alone, so that the same
/// inputs give the same scorecard wherever and whenever it is worked out.
///
/// Reading order: `terms` (what the contract holds, and since when), `evidence` (what was reported,
/// and whose report counts), `relief` (what excuses a clause), `clause` (how one clause comes out,
/// on which months), `change` (what moved the score), then here
/// [dev.plumbline.scorecard.scoring.Scoring], which puts the clauses together, and
/// [dev.plumbline.scorecard.scoring.NeededMonths], which says what has to be read for it. Whoever
/// fills the inputs reads the records of `terms` and `evidence`; nothing in them knows of a
/// database.
@NullMarked
package dev.plumbline.scorecard.scoring;

import org.jspecify.annotations.NullMarked;
