/// Which vendors a listing shows, and in which order.
@NullMarked
package dev.plumbline.vendor.registry.search;

import org.jspecify.annotations.NullMarked;
