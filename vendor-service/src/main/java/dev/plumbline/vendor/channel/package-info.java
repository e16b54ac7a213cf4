/// How every feature names channels in requests: by the codes that contracts and reports have.
@NullMarked
package dev.plumbline.vendor.channel;

import org.jspecify.annotations.NullMarked;
