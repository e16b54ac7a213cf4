/// What the check of answers finds.
@NullMarked
package dev.plumbline.testkit.openapi;

import org.jspecify.annotations.NullMarked;
