@NullMarked
package dev.plumbline.scorecard.terms;

import org.jspecify.annotations.NullMarked;
