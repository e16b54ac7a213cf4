/// Who calls: from a verified token to a caller with roles and, for a vendor's people and programs,
/// the one vendor they act for. Every rule about what a token may claim stands here.
@NullMarked
package dev.plumbline.web.identity;

import org.jspecify.annotations.NullMarked;
