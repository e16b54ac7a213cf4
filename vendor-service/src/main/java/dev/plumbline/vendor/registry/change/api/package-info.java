/// Change requests over HTTP.
@NullMarked
package dev.plumbline.vendor.registry.change.api;

import org.jspecify.annotations.NullMarked;
