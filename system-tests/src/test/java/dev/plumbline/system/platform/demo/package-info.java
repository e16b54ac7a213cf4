/// The demo's six scorecards against figures that were worked out by hand.
@NullMarked
package dev.plumbline.system.platform.demo;

import org.jspecify.annotations.NullMarked;
