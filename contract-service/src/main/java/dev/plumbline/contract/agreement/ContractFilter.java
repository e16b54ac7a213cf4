package dev.plumbline.contract.agreement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which contracts a listing shows: those that meet every condition that is given.
public record ContractFilter(
    @Nullable UUID vendorId, @Nullable String reference, @Nullable ContractStatus status) {}
