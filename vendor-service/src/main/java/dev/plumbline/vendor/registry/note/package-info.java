/// What the client's people write down about a vendor, for themselves.
@NullMarked
package dev.plumbline.vendor.registry.note;

import org.jspecify.annotations.NullMarked;
