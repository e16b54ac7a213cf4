/// The register of activities as its callers meet it.
@NullMarked
package dev.plumbline.vendor.activity.api;

import org.jspecify.annotations.NullMarked;
