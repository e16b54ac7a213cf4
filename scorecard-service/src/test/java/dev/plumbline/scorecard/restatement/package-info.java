@NullMarked
package dev.plumbline.scorecard.restatement;

import org.jspecify.annotations.NullMarked;
