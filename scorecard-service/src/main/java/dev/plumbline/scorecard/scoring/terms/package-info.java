/// The terms in force for a scored month, reduced to what scoring needs, with every default filled
/// in.
@NullMarked
package dev.plumbline.scorecard.scoring.terms;

import org.jspecify.annotations.NullMarked;
