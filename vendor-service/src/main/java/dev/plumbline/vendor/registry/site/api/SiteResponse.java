package dev.plumbline.vendor.registry.site.api;

import dev.plumbline.vendor.registry.site.Shore;
import dev.plumbline.vendor.registry.site.Site;
import dev.plumbline.vendor.registry.site.SiteContent;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/// A place where a vendor works.
public record SiteResponse(
    UUID id,
    String name,
    String country,
    String city,
    Shore shore,
    ZoneId timeZone,
    List<OpeningSpanBody> openingHours,
    List<String> languages,
    Instant createdAt,
    Instant updatedAt) {

  static SiteResponse of(Site site) {
    SiteContent content = site.content();
    return new SiteResponse(
        site.id(),
        content.name(),
        content.country(),
        content.city(),
        content.shore(),
        content.timeZone(),
        content.openingHours().stream().map(OpeningSpanBody::of).toList(),
        content.languages(),
        site.createdAt(),
        site.updatedAt());
  }
}
