/// What the client did about clauses that fail chronically: notices that are written down once and
/// keep their history, whether the ground of them still stands or a restatement took it away.
@NullMarked
package dev.plumbline.scorecard.chronic;

import org.jspecify.annotations.NullMarked;
