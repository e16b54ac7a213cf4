/// Selections as their users meet them, with a token of each role.
@NullMarked
package dev.plumbline.vendor.selection.api;

import org.jspecify.annotations.NullMarked;
