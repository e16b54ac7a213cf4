/// What a vendor says of itself. Values alone: [VendorProfile] and what it is made of.
@NullMarked
package dev.plumbline.vendor.registry.profile;

import org.jspecify.annotations.NullMarked;
