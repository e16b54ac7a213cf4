/// Runs that start by themselves, once a contract's month is due.
@NullMarked
package dev.plumbline.scorecard.run.schedule;

import org.jspecify.annotations.NullMarked;
