package dev.plumbline.contract.feed.api;

import static dev.plumbline.contract.agreement.api.TestContracts.RUNNING;
import static dev.plumbline.contract.agreement.api.TestContracts.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.plumbline.contract.agreement.api.TestContracts;
import dev.plumbline.contract.agreement.api.TestContracts.Agreement;
import dev.plumbline.testkit.postgres.TestDatabase;
import dev.plumbline.testkit.request.SlowAnswer;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The feed as lines, with the terms in them.
@QuarkusTest
class FeedStreamTest {

  private static final int AT_ONCE = 6;

  /// More than the network holds on its own.
  private static final int MANY = 1500;

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void everyChangeIsALineAndAnActivationBringsItsTerms() throws Exception {
    long head = TestFeed.head();
    Agreement contract = TestContracts.activated();

    List<JsonNode> lines = lines(head);
    assertThat(lines).hasSize(2);
    JsonNode activation = lines.getFirst();
    assertThat(activation.path("position").longValue()).isEqualTo(head + 1);
    assertThat(activation.path("kind").asText()).isEqualTo("ACTIVATED");
    assertThat(activation.path("contractId").asText()).isEqualTo(contract.id().toString());
    assertThat(activation.path("termEnd").asText()).isEqualTo("2021-03-31");
    assertThat(activation.path("terms"))
        .isEqualTo(JSON.readTree(read(contract.firstVersion() + "/terms").extract().asString()));
    assertThat(lines.getLast().path("kind").asText()).isEqualTo("EXPIRED");
    assertThat(lines.getLast().has("terms")).isFalse();
  }

  @Test
  void theTermsAreTheTextThatWasHashed() throws Exception {
    long head = TestFeed.head();
    Agreement contract = TestContracts.activated(RUNNING);
    String terms = read(contract.firstVersion() + "/terms").extract().asString();

    try (BufferedReader lines = open(head)) {
      assertThat(lines.lines().toList())
          .singleElement()
          .asString()
          .contains("\"terms\":" + terms + "}");
    }
  }

  @Test
  void afterTheHeadNothingComes() throws Exception {
    assertThat(lines(TestFeed.head())).isEmpty();
  }

  @Test
  void whoReadsWhileContractsAreActivatedMissesNone() throws Exception {
    long head = TestFeed.head();
    List<Agreement> contracts =
        Stream.generate(() -> TestContracts.signed(RUNNING)).limit(AT_ONCE).toList();

    List<JsonNode> followed =
        TestFeed.followedWhileActivating(
            contracts, FeedStreamTest::lines, line -> line.path("position").longValue());
    assertThat(followed)
        .extracting(line -> line.path("position").longValue())
        .containsExactlyElementsOf(
            LongStream.rangeClosed(head + 1, head + AT_ONCE).boxed().toList());
    assertThat(followed)
        .extracting(line -> UUID.fromString(line.at("/terms/contractId").asText()))
        .containsExactlyInAnyOrderElementsOf(contracts.stream().map(Agreement::id).toList());
  }

  /// What breaks in the middle must not look like the end.
  @Test
  void aFailureInTheMiddleBreaksTheConnection() throws Exception {
    long head = TestFeed.head();
    Agreement contract = TestContracts.activated(RUNNING);
    repeat(contract, MANY);

    try (SlowAnswer feed = TestFeed.slow(head)) {
      assertThat(feed.lines().readLine()).contains(contract.id().toString());
      asOwner("revoke select on contract_version from contract_client");
      assertThatThrownBy(() -> feed.lines().lines().forEach(_ -> {}))
          .isInstanceOf(UncheckedIOException.class);
    } finally {
      asOwner("grant select on contract_version to contract_client");
    }
    assertThat(lines(head)).hasSize(MANY + 1);
  }

  private static List<JsonNode> lines(long after) {
    try (BufferedReader lines = open(after)) {
      List<JsonNode> read = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        read.add(JSON.readTree(line));
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedReader open(long after) throws IOException {
    return new BufferedReader(new InputStreamReader(TestFeed.lines(after), StandardCharsets.UTF_8));
  }

  /// The feed tells of the same activation again and again.
  private static void repeat(Agreement contract, int times) throws SQLException {
    asOwner(
        """
        insert into contract_change
        select (jsonb_populate_record(c, jsonb_build_object('position', c.position + n))).*
        from contract_change c, generate_series(1, %d) n where contract_id = '%s'"""
            .formatted(times, contract.id()));
  }

  private static void asOwner(String sql) throws SQLException {
    try (Connection owner = new TestDatabase("contract").owner();
        Statement statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }
}
