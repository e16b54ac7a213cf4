/// Requests that may be repeated: one with an `Idempotency-Key` happens once, however often it
/// arrives.
@NullMarked
package dev.plumbline.service.idempotency;

import org.jspecify.annotations.NullMarked;
