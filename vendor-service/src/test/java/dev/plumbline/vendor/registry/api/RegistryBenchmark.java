package dev.plumbline.vendor.registry.api;

import static dev.plumbline.vendor.registry.api.TestRegistry.VENDORS;
import static dev.plumbline.vendor.registry.api.TestRegistry.governance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testkit.postgres.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How long pages of the register take with 20,000 vendors and 200,000 certifications, beside the
/// plainest SQL for the same vendors on a connection of its own. By its name it is no test of the
/// build; CONTRIBUTING.md says how to run it.
@QuarkusTest
class RegistryBenchmark {

  private static final int LIMIT = 50;
  private static final int WARM_UP = 20;
  private static final int ROUNDS = 41;

  private static final String LOAD =
      """
      insert into vendor (vendor_id, kind, legal_name, trading_name, country, registration_id,
        status, risk_tier, services, created_at, updated_at, version)
      select uuidv7(), 'EXTERNAL',
        (array['Northgate', 'Brightline', 'Harbour', 'Quendro', 'Zephyr', 'Linden', 'Vossbrink',
          'Tarn', 'Pellworth', 'Żółw'])[1 + n % 10] || ' '
          || (array['Contact', 'Customer', 'Voice', 'Dialog', 'Care'])[1 + n / 10 % 5] || ' '
          || md5(n::text),
        null, (array['GB', 'DE', 'PL', 'PH', 'IN', 'ZA', 'IE', 'PT'])[1 + n % 8],
        'BENCH ' || n,
        (array['ACTIVE', 'APPROVED', 'SUSPENDED', 'ACTIVE', 'ACTIVE'])[1 + n % 5],
        (array['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'])[1 + n % 4],
        array[(array['billing', 'technical-support', 'collections'])[1 + n % 3],
          'service-' || n % 100],
        now(), now(), 0
      from generate_series(1, 20000) n;

      insert into certification (id, vendor_id, scheme, number, issuer, issued_on, expires_on, scope,
        created_at, updated_at, version)
      select uuidv7(), v.vendor_id,
        (array['iso-27001', 'iso-18295', 'copc', 'pci-dss', 'soc-2', 'iso-9001', 'iso-22301',
          'iso-14001', 'hipaa', 'tisax'])[k],
        v.registration_id || ' ' || k, 'Certifiers Ltd', current_date - 400,
        current_date - 300 + abs(hashtext(v.registration_id || k) % 1000), 'All sites', now(), now(), 0
      from vendor v, generate_series(1, 10) k where v.registration_id like 'BENCH %';

      insert into site (id, vendor_id, name, country, city, shore, time_zone, opening_hours,
        languages, created_at, updated_at, version)
      select uuidv7(), vendor_id, 'Site', country, 'City', 'ONSHORE', 'Europe/London', '',
        array['en', (array['de', 'pl', 'fr', 'es', 'tl', 'hi'])[
          1 + abs(hashtext(registration_id)) % 6]], now(), now(), 0
      from vendor where registration_id like 'BENCH %';

      insert into due_diligence (vendor_id, item, completed_on, expires_on, evidence, version)
      select vendor_id, item, current_date - 400,
        current_date - 300 + abs(hashtext(registration_id || item) % 1000), 'File', 0
      from vendor, unnest(array['insurance', 'data-protection', 'sanctions-screening']) item
      where registration_id like 'BENCH %';
      """;

  @BeforeEach
  void load() throws SQLException {
    try (Connection owner = new TestDatabase("vendor").owner();
        Statement load = owner.createStatement()) {
      load.execute(LOAD);
      load.execute("vacuum analyze vendor");
      load.execute("vacuum analyze certification");
      load.execute("vacuum analyze site");
      load.execute("vacuum analyze due_diligence");
    }
  }

  @Test
  void pages() throws SQLException {
    System.out.printf(
        "%n%-34s %10s %10s %7s   (median of %d, ms; the service by HTTP with token and JSON)%n",
        "page of " + LIMIT, "service", "plain SQL", "ratio", ROUNDS);
    compare("crawl, first page", Map.of(), "true order by vendor_id");
    compare(
        "crawl, last page",
        Map.of("cursor", lastCursor()),
        "vendor_id > (select vendor_id from vendor order by vendor_id desc offset 50 limit 1)"
            + " order by vendor_id");
    filter("status", "SUSPENDED", "status = 'SUSPENDED'");
    filter("tier", "CRITICAL", "risk_tier = 'CRITICAL'");
    filter("country", "PT", "country = 'PT'");
    filter("registrationId", "BENCH 17017", "registration_id = 'BENCH 17017'");
    filter("service", "billing", "'billing' = any (services)");
    filter("service", "service-77", "services @> array['service-77']");
    filter(
        "language",
        "en",
        "exists (select from site s where s.vendor_id = v.vendor_id"
            + " and s.languages @> array['en'])");
    filter(
        "language",
        "tl",
        "exists (select from site s where s.vendor_id = v.vendor_id"
            + " and s.languages @> array['tl'])");
    filter(
        "certification",
        "iso-27001",
        "exists (select from certification c"
            + " where c.vendor_id = v.vendor_id and scheme = 'iso-27001'"
            + " and (expires_on is null or expires_on >= current_date))");
    for (String days : new String[] {"0", "60"}) {
      filter(
          "expiringWithin",
          "P" + days + "D",
          ("vendor_id in (select vendor_id from certification"
                  + " where expires_on between current_date and current_date + %1$s union select vendor_id"
                  + " from due_diligence where expires_on between current_date and current_date + %1$s)")
              .formatted(days));
    }
    for (String name : new String[] {"zolw", "northgate contact 00", "quendor", "contact"}) {
      String form = "lower(unaccent('%s'))".formatted(name);
      compare(
          "name=" + name,
          Map.of("name", name),
          ("search_name like %1$s || '%%' or search_name %%> %1$s"
                  + " order by word_similarity(%1$s, search_name) desc, vendor_id")
              .formatted(form));
    }
  }

  private static void filter(String parameter, String value, String where) throws SQLException {
    compare(parameter + "=" + value, Map.of(parameter, value), where + " order by vendor_id");
  }

  private static void compare(String title, Map<String, String> query, String where)
      throws SQLException {
    double service = median(() -> page(query));
    double plain;
    try (Connection owner = new TestDatabase("vendor").owner();
        PreparedStatement select =
            owner.prepareStatement("select * from vendor v where %s limit 51".formatted(where))) {
      plain = median(() -> read(select));
    }
    System.out.printf("%-34s %10.2f %10.2f %7.1f%n", title, service, plain, service / plain);
  }

  private static ValidatableResponse page(Map<String, String> query) {
    return governance()
        .noFilters()
        .queryParams(query)
        .queryParam("limit", LIMIT)
        .get(VENDORS)
        .then();
  }

  private static void read(PreparedStatement select) {
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        assertThat(rows.getString("legal_name")).isNotNull();
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static double median(Runnable work) {
    for (int i = 0; i < WARM_UP; i++) {
      work.run();
    }
    long[] times =
        LongStream.range(0, ROUNDS)
            .map(
                _ -> {
                  long start = System.nanoTime();
                  work.run();
                  return System.nanoTime() - start;
                })
            .toArray();
    Arrays.sort(times);
    return times[ROUNDS / 2] / 1e6;
  }

  /// The cursor of the last page but one, found by crawling in long pages and then in short ones.
  private static String lastCursor() {
    String cursor = "";
    String next = page(Map.of()).extract().path("next");
    while (next != null) {
      cursor = next;
      next = page(Map.of("cursor", cursor)).extract().path("next");
    }
    return cursor;
  }
}
