/// What stands behind a version, for the client's side alone: the award that it was drafted from,
/// what its approver answered, and the policy that it was held to.
@NullMarked
package dev.plumbline.contract.agreement.version.background;

import org.jspecify.annotations.NullMarked;
