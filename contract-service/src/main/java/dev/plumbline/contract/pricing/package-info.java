/// What the vendor is paid for, as a contract writes it. What a month then costs is worked
/// out by the kernel's fee function.
@NullMarked
package dev.plumbline.contract.pricing;

import org.jspecify.annotations.NullMarked;
