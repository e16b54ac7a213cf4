package dev.plumbline.contract.draft.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which version to copy.
///
/// @param contractId the contract to copy from; the one that the draft is for if not given
/// @param number of the version to copy
/// @param effectiveFrom the first month that the draft holds for
public record CopyRequest(
    @Nullable UUID contractId,
    @NotNull @Positive Integer number,
    @NotNull YearMonth effectiveFrom) {}
