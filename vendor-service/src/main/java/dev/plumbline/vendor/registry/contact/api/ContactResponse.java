package dev.plumbline.vendor.registry.contact.api;

import dev.plumbline.vendor.registry.contact.Contact;
import dev.plumbline.vendor.registry.contact.ContactContent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody at a vendor.
public record ContactResponse(
    UUID id,
    String name,
    String role,
    @Nullable String email,
    @Nullable String phone,
    Instant createdAt,
    Instant updatedAt) {

  static ContactResponse of(Contact contact) {
    ContactContent content = contact.content();
    return new ContactResponse(
        contact.id(),
        content.name(),
        content.role(),
        content.email(),
        content.phone(),
        contact.createdAt(),
        contact.updatedAt());
  }
}
