/// Uploads as HTTP brings them.
@NullMarked
package dev.plumbline.scorecard.sheet.api;

import org.jspecify.annotations.NullMarked;
