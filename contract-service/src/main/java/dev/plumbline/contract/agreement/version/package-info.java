/// The versions of a contract, and their life: drafted, reviewed, approved by the client, accepted
/// by the vendor, activated, superseded. [VersionService], [ReviewService] and [ActivationService]
/// are the ways in.
@NullMarked
package dev.plumbline.contract.agreement.version;

import org.jspecify.annotations.NullMarked;
