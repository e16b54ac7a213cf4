/// Invoices over HTTP.
@NullMarked
package dev.plumbline.scorecard.invoice.api;

import org.jspecify.annotations.NullMarked;
