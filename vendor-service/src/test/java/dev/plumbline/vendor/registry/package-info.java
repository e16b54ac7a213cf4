/// The register's rules as plain objects.
@NullMarked
package dev.plumbline.vendor.registry;

import org.jspecify.annotations.NullMarked;
