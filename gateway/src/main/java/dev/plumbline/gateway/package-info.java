/// The one entry: whoever calls the API calls the gateway, and the services behind it see only what
/// it lets through.
///
/// Read in this order: `document` (what the gateway learns from the services' OpenAPI documents
/// when it is built), `routing` (which operation a request asks for), `proxy` (how the request and
/// its answer pass), `problem` (how the gateway itself answers when they do not), `openapi` (the
/// documentation it serves). [GatewayRoutes] ties them together.
@NullMarked
package dev.plumbline.gateway;

import org.jspecify.annotations.NullMarked;
