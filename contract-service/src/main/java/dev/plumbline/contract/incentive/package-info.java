/// What a contract would tempt its vendor to do. [IncentiveCheck] lets the vendor of a version
/// behave in each of the ways of [Behaviour] and compares its margin with that of serving as
/// planned. [Assumption] holds every figure that is supposed, [Conduct] what a behaviour does to a
/// month, [Accounting] what the months then pay and cost, [Decisions] what stops it or would.
@NullMarked
package dev.plumbline.contract.incentive;

import org.jspecify.annotations.NullMarked;
