package dev.plumbline.vendor.registry.site;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.ZoneId;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// What is known of a site.
///
/// @param country ISO 3166-1 alpha-2
/// @param openingHours in the site's time zone, by weekday; spans of one day do not overlap
/// @param languages ISO 639-1, in order and each once
@Embeddable
public record SiteContent(
    String name,
    String country,
    String city,
    @Enumerated(EnumType.STRING) Shore shore,
    ZoneId timeZone,
    @Convert(converter = OpeningHours.class) List<OpeningSpan> openingHours,
    @JdbcTypeCode(SqlTypes.ARRAY) List<String> languages) {

  public SiteContent {
    openingHours = openingHours.stream().sorted().toList();
    languages = languages.stream().sorted().distinct().toList();
  }
}
