/// The one form in which documents are hashed.
@NullMarked
package dev.plumbline.kernel.canonical;

import org.jspecify.annotations.NullMarked;
