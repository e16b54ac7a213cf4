@NullMarked
package dev.plumbline.scorecard.invoice;

import org.jspecify.annotations.NullMarked;
