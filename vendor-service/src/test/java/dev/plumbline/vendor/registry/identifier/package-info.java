/// Identifiers, each by its own rule.
@NullMarked
package dev.plumbline.vendor.registry.identifier;

import org.jspecify.annotations.NullMarked;
