/// The service as a whole: its architecture, its schema, its OpenAPI document, its failures.
@NullMarked
package dev.plumbline.contract;

import org.jspecify.annotations.NullMarked;
