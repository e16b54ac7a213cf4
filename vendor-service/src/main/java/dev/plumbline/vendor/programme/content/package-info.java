/// What a programme is made of, document by document, as people write it: its JSON is what is
/// sent and kept.
@NullMarked
package dev.plumbline.vendor.programme.content;

import org.jspecify.annotations.NullMarked;
