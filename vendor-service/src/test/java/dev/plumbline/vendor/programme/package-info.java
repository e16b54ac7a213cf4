/// Sourcing programmes as plain objects.
@NullMarked
package dev.plumbline.vendor.programme;

import org.jspecify.annotations.NullMarked;
