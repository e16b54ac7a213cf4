/// Documents over HTTP.
@NullMarked
package dev.plumbline.vendor.registry.document.api;

import org.jspecify.annotations.NullMarked;
