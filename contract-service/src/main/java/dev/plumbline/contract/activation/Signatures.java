package dev.plumbline.contract.activation;

import dev.plumbline.kernel.measure.Party;
import java.util.Optional;

/// Who agreed to a version as it lies in review, by name.
///
/// @param approvedBy the approver, who is none of its authors
/// @param acceptedBy who accepted its content hash for the vendor
public record Signatures(Optional<String> approvedBy, Optional<String> acceptedBy) {

  public static final Signatures NONE = new Signatures(Optional.empty(), Optional.empty());

  public Optional<String> of(Party side) {
    return switch (side) {
      case CLIENT -> approvedBy;
      case VENDOR -> acceptedBy;
    };
  }
}
