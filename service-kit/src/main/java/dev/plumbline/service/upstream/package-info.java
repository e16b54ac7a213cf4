/// Calls from service to service. A feature that needs another service has an `upstream` package
/// with a REST client interface, a narrow record of what it reads, and one class that calls through
/// [Upstream]; nobody else sees the interface.
@NullMarked
package dev.plumbline.service.upstream;

import org.jspecify.annotations.NullMarked;
