/// The tree of subcontractors over HTTP, and as the database guards it.
@NullMarked
package dev.plumbline.vendor.registry.subcontractor.api;

import org.jspecify.annotations.NullMarked;
