/// Certifications over HTTP.
@NullMarked
package dev.plumbline.vendor.registry.certification.api;

import org.jspecify.annotations.NullMarked;
