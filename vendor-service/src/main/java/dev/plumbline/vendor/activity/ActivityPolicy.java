package dev.plumbline.vendor.activity;

import dev.plumbline.vendor.activity.placement.Factor;
import dev.plumbline.vendor.activity.placement.Weights;
import io.smallrye.config.ConfigMapping;
import java.math.BigDecimal;
import java.util.Map;

/// How much each factor counts. The default stands in the service's `application.properties`.
@ConfigMapping(prefix = "plumbline.activity")
public interface ActivityPolicy {

  Map<Factor, BigDecimal> weights();

  default Weights factorWeights() {
    return new Weights(weights());
  }
}
