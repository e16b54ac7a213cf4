/// Subcontractors over HTTP.
@NullMarked
package dev.plumbline.vendor.registry.subcontractor.api;

import org.jspecify.annotations.NullMarked;
