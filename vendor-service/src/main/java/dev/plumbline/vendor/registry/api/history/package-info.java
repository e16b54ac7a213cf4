/// The steps of a vendor's life and the assessments of its risk, over HTTP.
@NullMarked
package dev.plumbline.vendor.registry.api.history;

import org.jspecify.annotations.NullMarked;
