package dev.plumbline.scorecard.run.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.scorecard.scoring.StandingBands;
import dev.plumbline.scorecard.scoring.TestMonth;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The bands of standings as the service is told them.
class StandingSettingsTest {

  @Test
  void the_service_is_shipped_with_the_bands_of_the_domain() throws IOException {
    assertThat(bands(Map.of())).isEqualTo(TestMonth.BANDS);
  }

  @Test
  void whoever_runs_it_can_set_others() throws IOException {
    assertThat(
            bands(
                Map.of(
                    "plumbline.standings.leading", "95",
                    "plumbline.standings.on-track", "80.5",
                    "plumbline.standings.watch", "50")))
        .isEqualTo(
            new StandingBands(new BigDecimal("95"), new BigDecimal("80.5"), new BigDecimal("50")));
  }

  @Test
  void a_better_standing_that_begins_lower_is_refused() {
    assertThatThrownBy(() -> bands(Map.of("plumbline.standings.leading", "70")))
        .hasMessage("a better standing does not begin at a lower score");
  }

  private static StandingBands bands(Map<String, String> set) throws IOException {
    return new SmallRyeConfigBuilder()
        .withSources(
            new PropertiesConfigSource(set, "set", 300),
            new PropertiesConfigSource(
                Path.of("src/main/resources/application.properties").toUri().toURL(), 100))
        .withMapping(StandingSettings.class)
        .build()
        .getConfigMapping(StandingSettings.class)
        .bands();
  }
}
