package dev.plumbline.scorecard.ledger;

import dev.plumbline.kernel.money.Money;
import java.util.Optional;
import java.util.UUID;

/// What all entries of a contract, or of a vendor, come to in a currency.
///
/// @param contractId absent where all contracts of the vendor are taken together
public record Balance(UUID vendorId, Optional<UUID> contractId, Money amount) {}
