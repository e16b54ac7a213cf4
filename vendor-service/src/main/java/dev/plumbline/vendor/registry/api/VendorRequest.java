package dev.plumbline.vendor.registry.api;

import dev.plumbline.kernel.measure.Channel;
import dev.plumbline.vendor.channel.ChannelCode;
import dev.plumbline.vendor.registry.identifier.CountryCode;
import dev.plumbline.vendor.registry.identifier.Lei;
import dev.plumbline.vendor.registry.identifier.VatNumber;
import dev.plumbline.vendor.registry.identifier.WebAddress;
import dev.plumbline.vendor.registry.profile.PricingModelKind;
import dev.plumbline.vendor.registry.profile.VendorKind;
import dev.plumbline.vendor.registry.profile.VendorProfile;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The profile of a vendor, whole: to register one, or to correct what is registered.
public record VendorRequest(
    @NotNull VendorKind kind,
    @NotNull @Size(min = 1, max = 200) @Pattern(regexp = Texts.LINE) String legalName,
    @Schema(description = "The name that customers know, where it is another")
        @Size(min = 1, max = 200)
        @Pattern(regexp = Texts.LINE)
        @Nullable String tradingName,
    @Schema(description = "ISO 3166-1 alpha-2", pattern = "^[A-Z]{2}$", examples = "GB")
        @NotNull
        @CountryCode
        String country,
    @Schema(description = "As the country's register spells it", examples = "HRB 123456")
        @NotNull
        @Size(min = 1, max = 64)
        @Pattern(regexp = Texts.OFFICIAL_NUMBER)
        String registrationId,
    @Schema(description = "Legal Entity Identifier (ISO 17442)", pattern = "^[A-Z0-9]{18}[0-9]{2}$")
        @Lei
        @Nullable String lei,
    @Schema(description = "With its country's prefix", examples = "DE136695976") @VatNumber
        @Nullable String vatNumber,
    @Schema(description = "An absolute https address", format = "uri") @Size(max = 2048) @WebAddress
        @Nullable String website,
    @Schema(description = "What it can be asked to do", examples = "[\"technical-support\"]")
        @Size(max = 100)
        @Nullable List<@NotNull @Size(max = 64) @Pattern(regexp = Texts.KEBAB_CASE) String>
            services,
    @Schema(examples = "[\"voice\", \"chat\"]") @Size(max = 20)
        @Nullable List<@NotNull @ChannelCode String> channels,
    @Schema(description = "What it can be paid for") @Size(max = 20)
        @Nullable List<@NotNull PricingModelKind> pricingModels) {

  /// The profile that this names, once it is found to be sound.
  public VendorProfile profile() {
    return new VendorProfile(
        kind,
        legalName,
        tradingName,
        country,
        registrationId,
        lei,
        vatNumber,
        website,
        Objects.requireNonNullElse(services, List.of()),
        Objects.requireNonNullElse(channels, List.<String>of()).stream()
            .map(code -> Channel.find(code).orElseThrow())
            .toList(),
        Objects.requireNonNullElse(pricingModels, List.of()));
  }
}
