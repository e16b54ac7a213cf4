/// Each gate with each single condition missing.
@NullMarked
package dev.plumbline.vendor.programme.gate;

import org.jspecify.annotations.NullMarked;
