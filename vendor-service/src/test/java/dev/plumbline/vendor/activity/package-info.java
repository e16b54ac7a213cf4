/// What people rule about placements, as plain objects.
@NullMarked
package dev.plumbline.vendor.activity;

import org.jspecify.annotations.NullMarked;
