/// What requests may say: patterns of texts, alike in the JSON body, in parameters and in the
/// published OpenAPI document, and rules that stand across the fields of a body.
@NullMarked
package dev.plumbline.web.validation;

import org.jspecify.annotations.NullMarked;
