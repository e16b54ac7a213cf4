/// Data for BI tools: flat rows, each dataset defined once, from which every format is made.
///
/// Read [dev.plumbline.scorecard.bi.dataset.Dataset] for what a dataset is, and
/// [dev.plumbline.scorecard.bi.DatasetRows] for how one is read.
@NullMarked
package dev.plumbline.scorecard.bi;

import org.jspecify.annotations.NullMarked;
