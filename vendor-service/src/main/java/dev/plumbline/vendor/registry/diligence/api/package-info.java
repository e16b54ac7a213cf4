/// Due diligence over HTTP.
@NullMarked
package dev.plumbline.vendor.registry.diligence.api;

import org.jspecify.annotations.NullMarked;
