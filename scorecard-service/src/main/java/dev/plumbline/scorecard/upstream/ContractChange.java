package dev.plumbline.scorecard.upstream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One change of a contract, as contract-service numbers them.
///
/// @param position where it stands in the feed; greater than that of every earlier change
/// @param version the version that became active; present for ACTIVATED only, like `effectiveFrom`
/// @param effectiveFrom the first month that the version is in force
/// @param termEnd the last day that the contract is known to run after the change
@JsonIgnoreProperties(ignoreUnknown = true)
public record ContractChange(
    long position,
    Kind kind,
    UUID contractId,
    String reference,
    UUID vendorId,
    @Nullable Integer version,
    @Nullable YearMonth effectiveFrom,
    LocalDate termEnd,
    Renewal renewal,
    Instant at) {

  /// What happened to the contract.
  public enum Kind {
    ACTIVATED,
    TERMINATION_GIVEN,
    TERMINATION_WITHDRAWN,
    TERMINATED,
    RENEWED,
    EXPIRED
  }

  /// What happens after the last day, unless somebody gives notice.
  public enum Renewal {
    AUTOMATIC,
    NONE
  }

  boolean isWhole() {
    return position > 0
        && kind != null
        && contractId != null
        && reference != null
        && vendorId != null
        && termEnd != null
        && renewal != null
        && at != null
        && (kind != Kind.ACTIVATED || (version != null && version > 0 && effectiveFrom != null));
  }
}
