package dev.plumbline.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  @Test
  void keepsToTheDocumentedPlacesAndPorts() {
    Settings settings = Settings.of(Map.of("PLUMBLINE_HOME", "/srv/plumbline"));

    assertThat(settings.state()).isEqualTo(Path.of("/srv/plumbline/.plumbline"));
    assertThat(settings.dist()).isEqualTo(Path.of("/srv/plumbline/.plumbline/dist"));
    assertThat(settings.url(Part.GATEWAY)).isEqualTo("http://localhost:8080");
    assertThat(settings.port(Part.POSTGRESQL)).isEqualTo(5442);
  }

  @Test
  void takesAnotherStateFolderAndPortFromTheEnvironment() {
    Settings settings =
        Settings.of(
            Map.of(
                "PLUMBLINE_HOME", "/srv/plumbline",
                "PLUMBLINE_STATE", "/tmp/second",
                "PLUMBLINE_VENDOR_SERVICE_PORT", "9081"));

    assertThat(settings.log(Part.VENDOR_SERVICE))
        .isEqualTo(Path.of("/tmp/second/logs/vendor-service.log"));
    assertThat(settings.dist()).isEqualTo(Path.of("/srv/plumbline/.plumbline/dist"));
    assertThat(settings.url(Part.VENDOR_SERVICE)).isEqualTo("http://localhost:9081");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "65536", "-1", "http", "999999999999"})
  void refusesWhatIsNoPort(String text) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> Settings.of(Map.of("PLUMBLINE_GATEWAY_PORT", text)))
        .withMessage("PLUMBLINE_GATEWAY_PORT must be a port between 1 and 65535.");
  }
}
