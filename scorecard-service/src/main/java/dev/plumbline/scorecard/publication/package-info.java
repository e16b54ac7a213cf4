/// When a vendor comes to see a scorecard.
@NullMarked
package dev.plumbline.scorecard.publication;

import org.jspecify.annotations.NullMarked;
