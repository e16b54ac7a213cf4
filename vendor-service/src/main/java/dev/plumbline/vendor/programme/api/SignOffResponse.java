package dev.plumbline.vendor.programme.api;

import dev.plumbline.vendor.programme.SignOff;
import java.time.Instant;
import java.util.UUID;

/// A stakeholder's agreement with a business case as it was then.
///
/// @param stakeholder by user name
public record SignOffResponse(UUID id, int caseNumber, String stakeholder, Instant at) {

  static SignOffResponse of(SignOff signOff) {
    return new SignOffResponse(
        signOff.id(), signOff.caseNumber(), signOff.stakeholder(), signOff.at());
  }
}
