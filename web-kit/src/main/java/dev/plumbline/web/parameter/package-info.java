/// Query, path and header parameters: none that the operation does not know, none that is
/// malformed, and all that is wrong with them in one answer.
@NullMarked
package dev.plumbline.web.parameter;

import org.jspecify.annotations.NullMarked;
