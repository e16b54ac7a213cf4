/// The register as its callers meet it: real HTTP, real tokens, real PostgreSQL.
@NullMarked
package dev.plumbline.vendor.registry.api;

import org.jspecify.annotations.NullMarked;
