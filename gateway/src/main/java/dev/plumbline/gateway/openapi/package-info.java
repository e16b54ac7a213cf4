/// The one OpenAPI document, as the gateway serves it.
@NullMarked
package dev.plumbline.gateway.openapi;

import org.jspecify.annotations.NullMarked;
