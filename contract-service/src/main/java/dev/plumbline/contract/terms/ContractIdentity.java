package dev.plumbline.contract.terms;

import java.util.UUID;

/// Which contract a version belongs to, as its terms say it.
public record ContractIdentity(UUID contractId, String reference, UUID vendorId, String title) {}
