package dev.plumbline.scorecard.upstream;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/// Where contract-service is.
@ConfigMapping(prefix = "plumbline.contract-service")
interface ContractServiceSettings {

  /// Its address, without a path; the REST client's own setting refers to it.
  URI url();
}
