/// Servers that stand where the services are, and do to the gateway whatever a server can do.
@NullMarked
package dev.plumbline.gateway.upstream;

import org.jspecify.annotations.NullMarked;
