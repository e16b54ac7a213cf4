/// What is shown of a version: as a whole, as a line of a list, as its terms, and what speaks
/// against its activation.
@NullMarked
package dev.plumbline.contract.agreement.version.view;

import org.jspecify.annotations.NullMarked;
