/// Documents about a vendor: what they are, where they are kept, and the hash that tells whether
/// they are still the same.
@NullMarked
package dev.plumbline.vendor.registry.document;

import org.jspecify.annotations.NullMarked;
