@NullMarked
package dev.plumbline.scorecard.sql;

import org.jspecify.annotations.NullMarked;
