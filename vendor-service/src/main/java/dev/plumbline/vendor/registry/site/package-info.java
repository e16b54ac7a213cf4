/// Where a vendor works: how far from the client, in which languages and when.
@NullMarked
package dev.plumbline.vendor.registry.site;

import org.jspecify.annotations.NullMarked;
