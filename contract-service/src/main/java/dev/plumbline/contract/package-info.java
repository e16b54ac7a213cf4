/// What is agreed with vendors: contracts in versions, what they promise and cost, and how long
/// they run.
///
/// Read `terms` first: what a version says, as its author writes it and as it is frozen. It is made
/// of `clause`, on the definitions of `metric`, and of `pricing`. Then `agreement`: how versions
/// come into force and contracts end, by the rules of `activation`, `balance` and `life`.
///
/// What follows from that has a feature each: `feed` tells other services of it, `obligation` and
/// `alert` what to see to and when, `schedule` prints a version. `draft` spares writing one from
/// nothing; `comparison`, `fee` and `incentive` show what one changes, costs and tempts to. What
/// vendor-service knows is asked for by `upstream`.
///
/// In a feature the aggregate and its values stand beside a service class, which is the only way to
/// change them; what has grown stands in packages below, and `api` is HTTP and nothing else.
@NullMarked
package dev.plumbline.contract;

import org.jspecify.annotations.NullMarked;
