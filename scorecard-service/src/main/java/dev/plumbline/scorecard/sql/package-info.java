/// Plain SQL for bulk reads and writes: statements with positional values, and rows read into
/// records. Every statement runs in the caller's transaction, by the caller's rights.
@NullMarked
package dev.plumbline.scorecard.sql;

import org.jspecify.annotations.NullMarked;
