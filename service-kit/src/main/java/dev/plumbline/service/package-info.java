@NullMarked
package dev.plumbline.service;

import org.jspecify.annotations.NullMarked;
