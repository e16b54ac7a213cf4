/// Change requests as vendors and governance meet them.
@NullMarked
package dev.plumbline.vendor.registry.change.api;

import org.jspecify.annotations.NullMarked;
