/// What a report says, as it is stored, and what the contract's terms ask it to say.
@NullMarked
package dev.plumbline.scorecard.report.content;

import org.jspecify.annotations.NullMarked;
