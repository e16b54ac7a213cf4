/// What the gateway knows of the services: their operations, their problem types, and one OpenAPI
/// document of all three. It is made of the committed documents when the gateway is built, so that
/// neither routing nor documentation needs a service that runs.
@NullMarked
package dev.plumbline.gateway.document;

import org.jspecify.annotations.NullMarked;
