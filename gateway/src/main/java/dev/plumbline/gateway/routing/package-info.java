/// Which operation of which service a request asks for. Only what an OpenAPI document names is
/// routed, and a path that could be read in two ways is not.
@NullMarked
package dev.plumbline.gateway.routing;

import org.jspecify.annotations.NullMarked;
