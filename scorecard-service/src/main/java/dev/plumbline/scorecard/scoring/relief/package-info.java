/// What excuses a clause in a month: a relief that the parties decided on, or more contacts than
/// the client had forecast.
@NullMarked
package dev.plumbline.scorecard.scoring.relief;

import org.jspecify.annotations.NullMarked;
