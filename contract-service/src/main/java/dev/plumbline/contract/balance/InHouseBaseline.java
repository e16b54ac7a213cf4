package dev.plumbline.contract.balance;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.Map;

/// What an activity measured before anything was outsourced, over all its channels.
///
/// @param measures by the codes that reports use
@JsonIgnoreProperties(ignoreUnknown = true)
public record InHouseBaseline(String activity, Map<String, BigDecimal> measures) {

  public InHouseBaseline {
    measures = Map.copyOf(measures);
  }
}
