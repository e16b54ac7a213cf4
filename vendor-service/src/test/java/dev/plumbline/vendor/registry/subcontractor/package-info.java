/// The tree of subcontractors as a plain object.
@NullMarked
package dev.plumbline.vendor.registry.subcontractor;

import org.jspecify.annotations.NullMarked;
