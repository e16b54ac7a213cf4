/// Sites over HTTP.
@NullMarked
package dev.plumbline.vendor.registry.site.api;

import org.jspecify.annotations.NullMarked;
