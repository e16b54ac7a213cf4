/// What identifies companies, places and languages in the world, each held to its own rule: the
/// constraints of requests and parameters.
@NullMarked
package dev.plumbline.vendor.registry.identifier;

import org.jspecify.annotations.NullMarked;
