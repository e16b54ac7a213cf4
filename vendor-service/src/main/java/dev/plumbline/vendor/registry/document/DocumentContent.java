package dev.plumbline.vendor.registry.document;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a document is.
///
/// @param kind in kebab-case: `master-agreement`
/// @param sha256 of its bytes, in hexadecimal digits
/// @param location an absolute https address
/// @param size in bytes
/// @param validUntil the last day; absent for what does not age
@Embeddable
public record DocumentContent(
    String title,
    String kind,
    String sha256,
    String location,
    String mediaType,
    long size,
    @Nullable LocalDate validUntil) {}
