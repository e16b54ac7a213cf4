/// What texts from outside may look like, for `@Pattern`: in the JSON body, in parameters and in
/// the published OpenAPI document alike.
@NullMarked
package dev.plumbline.web.validation;

import org.jspecify.annotations.NullMarked;
