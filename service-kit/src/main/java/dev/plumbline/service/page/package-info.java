/// Listings in pages, by keyset: a page begins after the last key of the one before, so that what
/// is inserted meanwhile neither repeats nor hides a row. A resource takes [PageParams], a
/// repository a [PageRequest], and both answer with a [Page].
@NullMarked
package dev.plumbline.service.page;

import org.jspecify.annotations.NullMarked;
