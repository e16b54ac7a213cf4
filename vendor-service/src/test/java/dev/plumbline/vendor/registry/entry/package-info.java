/// Entries of every kind.
@NullMarked
package dev.plumbline.vendor.registry.entry;

import org.jspecify.annotations.NullMarked;
