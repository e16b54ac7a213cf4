/// Sourcing programmes over HTTP.
@NullMarked
package dev.plumbline.vendor.programme.api;

import org.jspecify.annotations.NullMarked;
