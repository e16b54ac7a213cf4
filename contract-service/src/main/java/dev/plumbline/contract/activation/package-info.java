/// Whether a version can be activated: every rule, each with its findings, all at once. The
/// check of a draft runs the same rules.
@NullMarked
package dev.plumbline.contract.activation;

import org.jspecify.annotations.NullMarked;
