package dev.plumbline.vendor.registry.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.plumbline.testkit.postgres.TestDatabase;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.path.json.JsonPath;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How long pages of the register take with 20,000 vendors and 200,000 certifications: those of the
/// packaged service once it is warm, for a client that keeps its connection and its token, beside
/// the plainest SQL for the same vendors. The pages take turns, so that a machine with other work
/// slows all alike. By its name it is no test of the build; CONTRIBUTING.md says how to run it.
@QuarkusIntegrationTest
class RegistryBenchmark {

  private static final int LIMIT = 50;
  private static final int WARM_UP = 60;
  private static final int ROUNDS = 101;

  @TestHTTPResource(TestRegistry.VENDORS)
  URI vendors = URI.create("");

  @BeforeEach
  void load() throws Exception {
    try (InputStream script = getClass().getResourceAsStream("twenty-thousand-vendors.sql");
        Connection owner = new TestDatabase("vendor").owner();
        Statement load = owner.createStatement()) {
      load.execute(new String(requireNonNull(script).readAllBytes(), UTF_8));
      for (String table : List.of("vendor", "certification", "site", "due_diligence")) {
        load.execute("vacuum analyze " + table);
      }
    }
  }

  @Test
  void pages() throws Exception {
    try (HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
        Connection owner = new TestDatabase("vendor").owner()) {
      String token =
          Tokens.token("governance").roles("governance").expiresIn(Duration.ofHours(1)).build();
      var timer = new PageTimer(client, vendors, token, owner);
      List<PageTimer.Page> pages = new ArrayList<>(crawls(lastCursor(timer)));
      pages.addAll(filters());
      pages.addAll(names());
      timer.run(pages, WARM_UP, ROUNDS);
    }
  }

  private static List<PageTimer.Page> crawls(String lastCursor) {
    String byAge = "true order by vendor_id";
    return List.of(
        new PageTimer.Page("first page", LIMIT, Map.of(), byAge),
        new PageTimer.Page(
            "last page",
            LIMIT,
            Map.of("cursor", lastCursor),
            "vendor_id > (select vendor_id from vendor order by vendor_id desc offset 50 limit 1)"
                + " order by vendor_id"),
        new PageTimer.Page("first page of 1", 1, Map.of(), byAge),
        new PageTimer.Page("first page of 200", 200, Map.of(), byAge));
  }

  private static List<PageTimer.Page> filters() {
    return List.of(
        filter("status", "SUSPENDED", "status = 'SUSPENDED'"),
        filter("tier", "CRITICAL", "risk_tier = 'CRITICAL'"),
        filter("country", "PT", "country = 'PT'"),
        filter("registrationId", "BENCH 17017", "registration_id = 'BENCH 17017'"),
        filter("service", "billing", "'billing' = any (services)"),
        filter("service", "service-77", "services @> array['service-77']"),
        filter("language", "en", speaking("en")),
        filter("language", "tl", speaking("tl")),
        filter(
            "certification",
            "iso-27001",
            "exists (select from certification c"
                + " where c.vendor_id = v.vendor_id and scheme = 'iso-27001'"
                + " and (expires_on is null or expires_on >= current_date))"),
        filter("expiringWithin", "P0D", expiring(0)),
        filter("expiringWithin", "P60D", expiring(60)));
  }

  private static List<PageTimer.Page> names() {
    return List.of(name("zolw"), name("northgate contact 00"), name("quendor"), name("contact"));
  }

  private static PageTimer.Page filter(String parameter, String value, String where) {
    return new PageTimer.Page(
        parameter + "=" + value, LIMIT, Map.of(parameter, value), where + " order by vendor_id");
  }

  private static String speaking(String language) {
    return "exists (select from site s where s.vendor_id = v.vendor_id"
        + " and s.languages @> array['%s'])".formatted(language);
  }

  private static String expiring(int days) {
    return """
        vendor_id in (select vendor_id from certification
          where expires_on between current_date and current_date + %1$d
          union select vendor_id from due_diligence
          where expires_on between current_date and current_date + %1$d)"""
        .formatted(days);
  }

  private static PageTimer.Page name(String name) {
    return new PageTimer.Page(
        "name=" + name,
        LIMIT,
        Map.of("name", name),
        """
        search_name like %1$s || '%%' or search_name %%> %1$s
        order by word_similarity(%1$s, search_name) desc, vendor_id"""
            .formatted("lower(unaccent('%s'))".formatted(name)));
  }

  /// The cursor that the last page but one ends with.
  private static String lastCursor(PageTimer timer) throws Exception {
    String cursor = "";
    for (String next = next(timer, Map.of()); next != null; ) {
      cursor = next;
      next = next(timer, Map.of("cursor", cursor));
    }
    return cursor;
  }

  private static @Nullable String next(PageTimer timer, Map<String, String> query)
      throws Exception {
    return JsonPath.from(timer.read(LIMIT, query)).getString("next");
  }
}
