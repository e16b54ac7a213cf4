/// The entries of every kind as their callers meet them.
@NullMarked
package dev.plumbline.vendor.registry.entry.api;

import org.jspecify.annotations.NullMarked;
