/// Documents that services keep as JSON and hash.
@NullMarked
package dev.plumbline.service.document;

import org.jspecify.annotations.NullMarked;
