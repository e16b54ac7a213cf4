/// Time, and ids that are ordered by it.
@NullMarked
package dev.plumbline.service.time;

import org.jspecify.annotations.NullMarked;
