package dev.plumbline.vendor.selection.api;

import dev.plumbline.vendor.selection.pricing.Pricing;
import dev.plumbline.web.problem.Violation;
import dev.plumbline.web.validation.SelfChecked;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/// A vendor that takes part, and what it wants to be paid for.
public record CandidateRequest(@NotNull UUID vendorId, @NotNull @Valid Pricing pricing)
    implements SelfChecked {

  @Override
  public List<Violation> violations() {
    return pricing == null ? List.of() : pricing.violations("/pricing", null);
  }
}
