@NullMarked
package dev.plumbline.scorecard.publication;

import org.jspecify.annotations.NullMarked;
