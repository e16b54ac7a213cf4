/// What every answer of the API has in common: errors are problem documents, wherever they arise
/// (in a resource, in routing, in authentication), and nothing is cached by others.
@NullMarked
package dev.plumbline.web.http;

import org.jspecify.annotations.NullMarked;
