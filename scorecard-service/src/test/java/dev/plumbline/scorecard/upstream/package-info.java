/// contract-service as these tests play it: its interface over real HTTP, and its failures.
@NullMarked
package dev.plumbline.scorecard.upstream;

import org.jspecify.annotations.NullMarked;
