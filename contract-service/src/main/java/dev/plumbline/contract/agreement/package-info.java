/// Contracts and the life of their versions: drafted, reviewed, approved by the client,
/// accepted by the vendor, activated, superseded. [ContractService], [VersionService],
/// [ReviewService] and [ActivationService] are the ways in.
@NullMarked
package dev.plumbline.contract.agreement;

import org.jspecify.annotations.NullMarked;
