package dev.plumbline.quickstart.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/// The versions of the programs that are not ours, as the build knows them.
record Versions(String keycloak, String postgresql) {

  static Versions read() {
    try (InputStream in = Versions.class.getResourceAsStream("versions.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return new Versions(properties.getProperty("keycloak"), properties.getProperty("postgresql"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
