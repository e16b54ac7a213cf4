/// Contacts over HTTP.
@NullMarked
package dev.plumbline.vendor.registry.contact.api;

import org.jspecify.annotations.NullMarked;
