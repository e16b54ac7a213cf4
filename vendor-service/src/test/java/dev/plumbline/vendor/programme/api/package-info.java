/// Sourcing programmes as their callers meet them.
@NullMarked
package dev.plumbline.vendor.programme.api;

import org.jspecify.annotations.NullMarked;
