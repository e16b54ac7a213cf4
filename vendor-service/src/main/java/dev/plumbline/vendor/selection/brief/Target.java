package dev.plumbline.vendor.selection.brief;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is expected of an activity, as a metric of the catalogue.
///
/// @param metric the metric's code
/// @param expected the value that meets the target, in the metric's unit
/// @param minimum the value beyond which the target is breached
@Schema(name = "BriefTarget")
public record Target(String activity, String metric, BigDecimal expected, BigDecimal minimum) {}
