package dev.plumbline.contract.activation;

import dev.plumbline.contract.clause.Finding;
import java.util.stream.Stream;

/// Both parties must have agreed: the client's approver, and the vendor.
final class SignatureRules {

  static final String NOT_APPROVED = "not-approved";
  static final String NOT_ACCEPTED = "not-accepted";

  private SignatureRules() {}

  static Stream<Finding> findings(Signatures signatures) {
    Stream<Finding> approval =
        signatures.approvedBy().isPresent()
            ? Stream.empty()
            : Stream.of(
                Finding.of(
                    NOT_APPROVED,
                    "",
                    "Nobody has approved it for the client",
                    "An approver who wrote on none of its drafts must approve it in review"));
    Stream<Finding> acceptance =
        signatures.acceptedBy().isPresent()
            ? Stream.empty()
            : Stream.of(
                Finding.of(
                    NOT_ACCEPTED,
                    "",
                    "The vendor has not accepted it",
                    "The vendor must accept its content hash in review"));
    return Stream.concat(approval, acceptance);
  }
}
