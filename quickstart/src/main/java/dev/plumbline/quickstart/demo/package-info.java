/// The demo: one real quarter of calls becomes six scorecards, through the gateway, with tokens of
/// the roles that would do each step.
///
/// Reading order: [Demo] (the order of events), [DemoVendor] (who it is about), the steps,
/// [ResultTable] (what comes out).
@NullMarked
package dev.plumbline.quickstart.demo;

import org.jspecify.annotations.NullMarked;
