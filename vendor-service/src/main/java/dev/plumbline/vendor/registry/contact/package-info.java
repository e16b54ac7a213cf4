/// Whom to ask at a vendor.
@NullMarked
package dev.plumbline.vendor.registry.contact;

import org.jspecify.annotations.NullMarked;
