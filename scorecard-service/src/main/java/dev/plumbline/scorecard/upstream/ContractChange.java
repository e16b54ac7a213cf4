package dev.plumbline.scorecard.upstream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One change of a contract, as contract-service numbers them.
///
/// @param position where it stands in the feed; greater than that of every earlier change
/// @param version the version that became active; present for ACTIVATED only, like `effectiveFrom`
/// @param effectiveFrom the first month that the version is in force
@JsonIgnoreProperties(ignoreUnknown = true)
public record ContractChange(
    long position,
    Kind kind,
    UUID contractId,
    String reference,
    UUID vendorId,
    @Nullable Integer version,
    @Nullable YearMonth effectiveFrom,
    Instant at) {

  /// What happened to the contract.
  public enum Kind {
    ACTIVATED,
    TERMINATED,
    EXPIRED
  }

  boolean isWhole() {
    return position > 0
        && kind != null
        && contractId != null
        && reference != null
        && vendorId != null
        && at != null
        && (kind != Kind.ACTIVATED || (version != null && version > 0 && effectiveFrom != null));
  }
}
