/// What every OpenAPI document of the platform has in common: how to authenticate, what a problem
/// looks like and which there are, and which operations are for services only.
@NullMarked
package dev.plumbline.web.openapi;

import org.jspecify.annotations.NullMarked;
