@NullMarked
package dev.plumbline.gateway;

import org.jspecify.annotations.NullMarked;
