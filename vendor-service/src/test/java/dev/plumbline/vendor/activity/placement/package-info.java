/// The rule of placement as tables and as properties.
@NullMarked
package dev.plumbline.vendor.activity.placement;

import org.jspecify.annotations.NullMarked;
