/// Tests of the demo's data; what the demo does is seen in the system tests.
@NullMarked
package dev.plumbline.quickstart.demo;

import org.jspecify.annotations.NullMarked;
