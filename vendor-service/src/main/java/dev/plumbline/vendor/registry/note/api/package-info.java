/// Notes over HTTP.
@NullMarked
package dev.plumbline.vendor.registry.note.api;

import org.jspecify.annotations.NullMarked;
