package dev.plumbline.vendor.registry.diligence;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The tables as an installation may set them. A setting without a line in the packaged file is
/// unknown, and stops the start.
class DueDiligencePolicyTest {

  private static final int OVER_THE_PACKAGED_FILE = 400;

  private final PropertiesConfigSource packaged;

  DueDiligencePolicyTest() throws IOException {
    packaged =
        new PropertiesConfigSource(
            DueDiligencePolicy.class.getResource("/application.properties"), 250);
  }

  @ParameterizedTest
  @EnumSource
  void everyTierCanDemandOtherCertificationsFromOutside(RiskTier tier) {
    String setting = "plumbline.due-diligence.certifications." + nameOf(tier);

    assertThat(packaged.getPropertyNames()).contains(setting);
    assertThat(certifications(tier, setting, "copc,soc-2"))
        .containsExactlyInAnyOrder("copc", "soc-2");
    assertThat(certifications(tier, setting, "")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyTierCanDemandOtherItemsFromOutside(RiskTier tier) {
    String setting = "plumbline.due-diligence.items." + nameOf(tier);

    assertThat(packaged.getPropertyNames()).contains(setting);
    assertThat(policy(setting, "site-audit").demand(Optional.of(tier)).items())
        .containsExactly("site-audit");
  }

  private Set<String> certifications(RiskTier tier, String setting, String value) {
    return policy(setting, value).demand(Optional.of(tier)).certifications();
  }

  private DueDiligencePolicy policy(String setting, String value) {
    return new SmallRyeConfigBuilder()
        .withSources(
            packaged,
            new PropertiesConfigSource(Map.of(setting, value), "outside", OVER_THE_PACKAGED_FILE))
        .withMapping(DueDiligencePolicy.class)
        .withValidateUnknown(false)
        .build()
        .getConfigMapping(DueDiligencePolicy.class);
  }

  private static String nameOf(RiskTier tier) {
    return tier.name().toLowerCase(Locale.ROOT);
  }
}
