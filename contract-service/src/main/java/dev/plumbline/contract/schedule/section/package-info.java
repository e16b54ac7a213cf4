/// What a schedule says, section by section: the terms in plain words, figures as they are in the
/// terms.
@NullMarked
package dev.plumbline.contract.schedule.section;

import org.jspecify.annotations.NullMarked;
