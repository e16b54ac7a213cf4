package dev.plumbline.contract.feed.api;

import static dev.plumbline.contract.TestContent.add;
import static dev.plumbline.contract.agreement.api.TestContracts.RUNNING;
import static dev.plumbline.contract.agreement.api.TestContracts.governance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.contract.agreement.api.TestContracts;
import dev.plumbline.contract.agreement.api.TestContracts.Agreement;
import dev.plumbline.testkit.postgres.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// How long the whole feed takes as lines with 10,000 active contracts of 20 clauses, how much is
/// on the heap meanwhile, and how long a check of such a version takes. By its name it is no test
/// of the build; CONTRIBUTING.md says how to run it.
@QuarkusTest
class FeedBenchmark {

  private static final int CLAUSES = 20;
  private static final int CHECKS = 201;

  /// So often the heap is looked at while the feed is read.
  private static final int LOOKS = 8;

  @Test
  void theWholeFeed() throws Exception {
    Consumer<ObjectNode> clauses = FeedBenchmark::withTwentyClauses;
    Agreement contract = TestContracts.activated(RUNNING, clauses);
    System.out.printf(
        "%n%-12s %10s %8s %10s   live heap in MiB, while reading%n",
        "contracts", "MiB", "s", "MiB/s");
    stream(contract, 999);
    stream(contract, 9_000);
    check(TestContracts.signed(RUNNING, clauses));
  }

  private static void stream(Agreement contract, int more) throws Exception {
    copy(contract, more);
    long head = TestFeed.head();
    long start = System.nanoTime();
    long[] heap = new long[LOOKS];
    long bytes = 0;
    try (InputStream lines = TestFeed.lines(0)) {
      byte[] buffer = new byte[1 << 16];
      int looks = 0;
      for (int read = lines.read(buffer); read >= 0; read = lines.read(buffer)) {
        bytes += read;
        if (looks < LOOKS && bytes > (looks + 1) * (head * 20_000L / LOOKS)) {
          heap[looks++] = liveHeap();
        }
      }
    }
    double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1e3;
    double size = bytes / 1048576.0;
    System.out.printf(
        "%-12d %10.1f %8.1f %10.1f   %s%n",
        head, size, seconds, size / seconds, Arrays.toString(heap));
  }

  private static long liveHeap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }

  private static void check(Agreement contract) {
    long[] times =
        LongStream.range(0, CHECKS)
            .map(
                _ -> {
                  long start = System.nanoTime();
                  governance()
                      .noFilters()
                      .get(contract.firstVersion() + "/check")
                      .then()
                      .statusCode(200);
                  return System.nanoTime() - start;
                })
            .toArray();
    Arrays.sort(times);
    System.out.printf(
        "%ncheck of %d clauses, by HTTP and with vendor-service asked: median %.1f ms of %d calls%n",
        CLAUSES, times[CHECKS / 2] / 1e6, CHECKS);
  }

  /// More behaviour clauses, which keep the balance.
  private static void withTwentyClauses(ObjectNode content) {
    int present = content.at("/clauses").size();
    String behaviour = content.at("/clauses/" + (present - 1)).toString();
    String code = content.at("/clauses/" + (present - 1) + "/code").asText();
    IntStream.range(present, CLAUSES)
        .forEach(
            i ->
                add(
                        "/clauses",
                        behaviour.replace('"' + code + '"', "\"behaviour-%d\"".formatted(i)))
                    .accept(content));
    IntStream.range(present, CLAUSES)
        .forEach(i -> ((ObjectNode) content.at("/clauses/" + i)).remove("creditAllocationPercent"));
    IntStream.range(present, CLAUSES)
        .forEach(i -> ((ObjectNode) content.at("/clauses/" + i)).remove("critical"));
  }

  private static void copy(Agreement contract, int times) throws SQLException {
    try (Connection owner = new TestDatabase("contract").owner();
        Statement statement = owner.createStatement()) {
      statement.execute(
          """
      alter table contract disable trigger user;
      alter table contract_version disable trigger user;
      alter table contract_change disable trigger user;
      create temp table copies as
        select n, gen_random_uuid() as contract_id from generate_series(1, %2$d) n;
      insert into contract
      select made.* from contract c, copies, lateral jsonb_populate_record(c, jsonb_build_object(
        'contract_id', copies.contract_id, 'reference', 'COPY-' || copies.contract_id)) made
      where c.contract_id = '%1$s';
      insert into contract_version
      select made.* from contract_version v, copies,
        lateral jsonb_populate_record(v, jsonb_build_object('contract_id', copies.contract_id,
          'id', gen_random_uuid(),
          'terms', replace(v.terms, '%1$s', copies.contract_id::text))) made
      where v.contract_id = '%1$s';
      insert into contract_change
      select made.* from contract_change c, copies, (select max(position) from contract_change) head,
        lateral jsonb_populate_record(c, jsonb_build_object('contract_id', copies.contract_id,
          'position', head.max + copies.n)) made
      where c.contract_id = '%1$s';
      drop table copies;
      alter table contract enable trigger user;
      alter table contract_version enable trigger user;
      alter table contract_change enable trigger user;
      """
              .formatted(contract.id(), times));
      statement.execute("analyze");
    }
  }
}
