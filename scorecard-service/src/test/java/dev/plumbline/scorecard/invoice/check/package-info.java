@NullMarked
package dev.plumbline.scorecard.invoice.check;

import org.jspecify.annotations.NullMarked;
