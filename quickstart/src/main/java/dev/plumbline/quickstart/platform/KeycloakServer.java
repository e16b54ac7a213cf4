package dev.plumbline.quickstart.platform;

import dev.plumbline.quickstart.Part;
import dev.plumbline.quickstart.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// Keycloak with the realm `plumbline`, on the embedded PostgreSQL.
///
/// Its import skips a realm that exists, so the hash of what was imported is kept, and its database
/// is made anew when the realm of this version differs.
final class KeycloakServer {

  static final String ADMIN = "admin";

  private static final String DATABASE = "keycloak";
  private static final String REALM = "plumbline-realm.json";

  /// A connection that died with PostgreSQL is noticed before it is used: without this, each costs
  /// one caller a 500. Keycloak has no option of its own for it.
  private static final String POOL = "quarkus.datasource.jdbc.validate-on-borrow=true\n";

  private static final Duration START_LIMIT = Duration.ofMinutes(5);

  private final Settings settings;
  private final Path home;

  KeycloakServer(Settings settings, String version) {
    this.settings = settings;
    this.home = settings.dist().resolve("keycloak-" + version);
  }

  static String issuer(Settings settings) {
    return settings.url(Part.KEYCLOAK) + "/realms/plumbline";
  }

  /// Lays the realm where Keycloak imports it from, and forgets a realm that is no longer this one.
  void prepare(Databases databases) {
    byte[] realm = realm();
    Path imported = settings.data().resolve("keycloak-realm.sha256");
    try {
      Path folder = Files.createDirectories(home.resolve("data/import"));
      Files.write(folder.resolve(REALM), realm);
      Files.writeString(home.resolve("conf/quarkus.properties"), POOL);
      String hash = hash(realm);
      boolean same = Files.exists(imported) && Files.readString(imported).equals(hash);
      if (!same || !databases.exists(DATABASE)) {
        databases.recreate(DATABASE);
        Files.writeString(imported, hash);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Program program() {
    return new Program(
        Part.KEYCLOAK,
        settings.log(Part.KEYCLOAK),
        START_LIMIT,
        List.of(home.resolve("bin/kc.sh").toString(), "start-dev", "--import-realm"),
        environment(),
        URI.create(issuer(settings) + "/.well-known/openid-configuration"));
  }

  private Map<String, String> environment() {
    return Map.ofEntries(
        Map.entry("JAVA_HOME", System.getProperty("java.home")),
        Map.entry("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m"),
        Map.entry("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1"),
        Map.entry("KC_DB", "postgres"),
        Map.entry("KC_DB_URL", Databases.url(settings, DATABASE)),
        Map.entry("KC_DB_USERNAME", DATABASE),
        Map.entry("KC_DB_PASSWORD", DATABASE),
        Map.entry("KC_DB_POOL_MAX_SIZE", "20"),
        Map.entry("KC_HTTP_HOST", "127.0.0.1"),
        Map.entry("KC_HTTP_PORT", Integer.toString(settings.port(Part.KEYCLOAK))),
        Map.entry("KC_HOSTNAME", settings.url(Part.KEYCLOAK)),
        Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN),
        Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN),
        Map.entry("PLUMBLINE_GATEWAY_PORT", Integer.toString(settings.port(Part.GATEWAY))));
  }

  private String hash(byte[] realm) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(realm);
      digest.update(Integer.toString(settings.port(Part.GATEWAY)).getBytes(StandardCharsets.UTF_8));
      digest.update(home.getFileName().toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] realm() {
    try (InputStream in = KeycloakServer.class.getResourceAsStream(REALM)) {
      if (in == null) {
        throw new IllegalStateException(REALM + " is missing from this program.");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
