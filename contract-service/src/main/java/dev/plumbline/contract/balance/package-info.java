/// The balance policy: efficiency may not dominate a contract's weight or money, and every
/// efficiency clause stands beside one that shows how it is gamed. The limits are data
/// ([BalancePolicyService]); [BalanceRules] and [BaselineRules] are pure.
@NullMarked
package dev.plumbline.contract.balance;

import org.jspecify.annotations.NullMarked;
