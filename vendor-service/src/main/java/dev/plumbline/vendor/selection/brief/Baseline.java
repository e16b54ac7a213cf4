package dev.plumbline.vendor.selection.brief;

import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How an activity does before anything is outsourced.
///
/// @param measures by the codes that reports use
@Schema(name = "BriefBaseline")
public record Baseline(String activity, Map<String, BigDecimal> measures) {

  public Baseline {
    measures = Map.copyOf(measures);
  }
}
