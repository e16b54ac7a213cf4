/// Values that travel as text (ids, dates, months, codes): one place says how each is read, written
/// and explained, in bodies and in parameters alike.
@NullMarked
package dev.plumbline.web.text;

import org.jspecify.annotations.NullMarked;
