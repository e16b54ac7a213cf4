/// How a body is read: strictly, and to its end. Everything that is wrong with it goes into one
/// answer, with a JSON pointer each. And how JSON is written: exact numbers, nothing that is
/// absent.
@NullMarked
package dev.plumbline.web.json;

import org.jspecify.annotations.NullMarked;
