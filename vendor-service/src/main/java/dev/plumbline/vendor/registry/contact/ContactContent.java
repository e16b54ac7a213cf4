package dev.plumbline.vendor.registry.contact;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/// Who somebody is and how to reach them, by one of both ways at least.
///
/// @param phone E.164
@Embeddable
public record ContactContent(
    String name, String role, @Nullable String email, @Nullable String phone) {}
