/// What is asked of contract-service: narrow records of what is read here, behind one client class
/// that the rest of the service calls.
@NullMarked
package dev.plumbline.scorecard.upstream;

import org.jspecify.annotations.NullMarked;
