/// For tests only: an issuer of real tokens, the check of answers against the committed OpenAPI
/// document, a real PostgreSQL, and a network that fails on demand.
@NullMarked
package dev.plumbline.testkit;

import org.jspecify.annotations.NullMarked;
