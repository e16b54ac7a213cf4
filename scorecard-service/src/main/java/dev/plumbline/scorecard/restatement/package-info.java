/// Restatements: what was published is followed by a new revision when its inputs have changed, and
/// so is every later month of the contract that it touches. Nothing that stands is edited.
@NullMarked
package dev.plumbline.scorecard.restatement;

import org.jspecify.annotations.NullMarked;
