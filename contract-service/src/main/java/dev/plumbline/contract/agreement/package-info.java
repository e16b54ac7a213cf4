/// Contracts and the life of their versions: drafted, reviewed, approved by the client,
/// accepted by the vendor, activated, superseded; and the contracts' own, until they expire or are
/// terminated. [ContractService], [VersionService], [ReviewService], [ActivationService] and
/// [TerminationService] are the ways in; [ContractLifeJob] brings what the clock does.
@NullMarked
package dev.plumbline.contract.agreement;

import org.jspecify.annotations.NullMarked;
