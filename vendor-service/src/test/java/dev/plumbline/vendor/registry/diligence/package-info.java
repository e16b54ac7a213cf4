/// What is demanded and what counts, as plain objects.
@NullMarked
package dev.plumbline.vendor.registry.diligence;

import org.jspecify.annotations.NullMarked;
