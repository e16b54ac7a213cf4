/// For tests only: an issuer of real tokens, the check of answers against the committed OpenAPI
/// document, a real PostgreSQL, a network that fails on demand, and a clock that can be moved.
@NullMarked
package dev.plumbline.testkit;

import org.jspecify.annotations.NullMarked;
