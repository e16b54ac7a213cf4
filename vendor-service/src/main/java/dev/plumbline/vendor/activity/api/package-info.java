/// Activities and placements over HTTP.
@NullMarked
package dev.plumbline.vendor.activity.api;

import org.jspecify.annotations.NullMarked;
