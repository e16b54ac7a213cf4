/// Memos over HTTP.
@NullMarked
package dev.plumbline.service.memo.api;

import org.jspecify.annotations.NullMarked;
