/// What pricing models cost on the same months, side by side. Start with [FeeComparison].
@NullMarked
package dev.plumbline.contract.fee;

import org.jspecify.annotations.NullMarked;
