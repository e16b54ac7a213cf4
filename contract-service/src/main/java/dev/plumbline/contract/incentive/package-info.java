/// What a contract would tempt its vendor to do. [IncentiveCheck] lets the vendor of a version
/// behave in each of the ways of `behaviour` and compares its margin with that of serving as
/// planned: what the months then pay and cost is told by `account`, what stops it or would by
/// [Decisions].
@NullMarked
package dev.plumbline.contract.incentive;

import org.jspecify.annotations.NullMarked;
