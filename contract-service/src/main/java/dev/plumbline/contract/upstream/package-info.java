/// What contract-service asks of vendor-service, and only what it reads of the answer. Calls
/// go this way and never back.
@NullMarked
package dev.plumbline.contract.upstream;

import org.jspecify.annotations.NullMarked;
