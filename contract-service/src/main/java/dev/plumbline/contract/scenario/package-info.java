/// The months that questions about money are asked on: what a contract would cost, what it would
/// tempt a vendor to do.
@NullMarked
package dev.plumbline.contract.scenario;

import org.jspecify.annotations.NullMarked;
