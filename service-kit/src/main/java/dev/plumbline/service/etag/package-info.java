/// Versions of resources over HTTP. A reader gets an [ETag] and is spared what it has already; a
/// writer names the version it changes by [IfMatch], so that nobody's change is lost unseen.
@NullMarked
package dev.plumbline.service.etag;

import org.jspecify.annotations.NullMarked;
