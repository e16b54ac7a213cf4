/// Looking at a document that was read from a request, part by part, before it is known to
/// make sense.
@NullMarked
package dev.plumbline.contract.document;

import org.jspecify.annotations.NullMarked;
