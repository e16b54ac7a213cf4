package dev.plumbline.vendor.registry.profile;

import dev.plumbline.kernel.measure.Channel;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// Who a vendor is and what it offers. Country and registration id together name one company in the
/// world, and so do LEI and VAT number where there are any.
///
/// @param country ISO 3166-1 alpha-2
/// @param registrationId as the country's register spells it
/// @param lei ISO 17442
/// @param vatNumber with its country's prefix
/// @param website an absolute https address
/// @param services in kebab-case; in order and each once, like channels and pricing models
@Embeddable
public record VendorProfile(
    @Enumerated(EnumType.STRING) VendorKind kind,
    String legalName,
    @Nullable String tradingName,
    String country,
    String registrationId,
    @Nullable String lei,
    @Nullable String vatNumber,
    @Nullable String website,
    @JdbcTypeCode(SqlTypes.ARRAY) @Column(columnDefinition = "text[]") List<String> services,
    @JdbcTypeCode(SqlTypes.ARRAY) @Enumerated(EnumType.STRING) List<Channel> channels,
    @JdbcTypeCode(SqlTypes.ARRAY) @Enumerated(EnumType.STRING)
        List<PricingModelKind> pricingModels) {

  public VendorProfile {
    services = services.stream().sorted().distinct().toList();
    channels = channels.stream().sorted().distinct().toList();
    pricingModels = pricingModels.stream().sorted().distinct().toList();
  }

  /// The company behind it.
  public Company company() {
    return new Company(country, registrationId);
  }
}
