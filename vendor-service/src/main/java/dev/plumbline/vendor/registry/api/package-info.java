/// The register over HTTP.
@NullMarked
package dev.plumbline.vendor.registry.api;

import org.jspecify.annotations.NullMarked;
