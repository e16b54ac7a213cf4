/// A stand-in for Keycloak that issues real, signed tokens of its shape. Start with [TokenMint]
/// (the test resource) and [Tokens] (one line for each role).
@NullMarked
package dev.plumbline.testkit.token;

import org.jspecify.annotations.NullMarked;
