package dev.plumbline.service.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.service.transaction.Transactions;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two replicas and one job. No handler here does jobs of these kinds, so the test is all replicas.
@QuarkusTest
class JobLeaseTest {

  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration OVER = Duration.ofMillis(-1);

  @Inject JobTable table;
  @Inject Transactions transactions;

  private final String kind = "lease-" + UUID.randomUUID();

  @BeforeEach
  void aJobIsDue() {
    request("one");
  }

  @Test
  void aJobThatIsHeldIsNobodyElses() {
    assertThat(claim(LONG)).isPresent();
    assertThat(claim(LONG)).isEmpty();
  }

  @Test
  void aJobWhoseHolderFellSilentIsTakenOver() {
    Claim silent = claim(OVER).orElseThrow();
    Claim heir = claim(LONG).orElseThrow();

    assertThat(heir.attempt()).isEqualTo(2);
    assertThatThrownBy(() -> transactions.runAsJob(kind, new Job(silent, table)::confirm))
        .isInstanceOf(LeaseLostException.class);
    transactions.runAsJob(kind, new Job(heir, table)::confirm);
  }

  @Test
  void whoLostAJobDoesNoMoreOfIt() {
    Claim silent = claim(OVER).orElseThrow();
    assertThat(claim(LONG)).isPresent();
    List<String> done = new ArrayList<>();

    assertThatThrownBy(
            () ->
                transactions.bindJob(
                    kind,
                    () ->
                        new Job(silent, table)
                            .withEach(
                                "", last -> last.isEmpty() ? List.of("a") : List.of(), done::add)))
        .isInstanceOf(LeaseLostException.class);
    assertThat(done).isEmpty();
  }

  @Test
  void whoLostAJobNeitherRenewsNorEndsNorReleasesIt() {
    Claim silent = claim(OVER).orElseThrow();
    Claim heir = claim(LONG).orElseThrow();

    assertThat(transactions.asJob(kind, () -> table.renew(silent, LONG))).isFalse();
    transactions.runAsJob(kind, () -> table.finish(silent));
    transactions.runAsJob(kind, () -> table.release(silent, 0, null, Duration.ZERO));

    assertThat(claim(LONG)).isEmpty();
    assertThat(transactions.asJob(kind, () -> table.renew(heir, LONG))).isTrue();
  }

  @Test
  void nobodyTakesAJobWhoseHolderIsWriting() {
    Claim writing = claim(OVER).orElseThrow();
    transactions.runAsJob(
        kind,
        () -> {
          new Job(writing, table).confirm();
          assertThat(claim(LONG)).isEmpty();
        });
    assertThat(claim(LONG)).isPresent();
  }

  @Test
  void renewingDoesNotWaitForAHolderThatIsWriting() {
    Claim writing = claim(LONG).orElseThrow();
    transactions.runAsJob(
        kind,
        () -> {
          new Job(writing, table).confirm();
          assertThat(transactions.asJob(kind, () -> table.renew(writing, LONG))).isFalse();
        });
    assertThat(transactions.asJob(kind, () -> table.renew(writing, LONG))).isTrue();
  }

  @Test
  void eachOfManyJobsIsClaimedOnce() throws Exception {
    IntStream.range(0, 20).forEach(i -> request("many-" + i));
    Callable<List<String>> replica =
        () ->
            IntStream.range(0, 21)
                .mapToObj(_ -> claim(LONG))
                .flatMap(Optional::stream)
                .map(Claim::key)
                .toList();
    try (var replicas = Executors.newVirtualThreadPerTaskExecutor()) {
      List<String> claimed =
          replicas.invokeAll(Collections.nCopies(4, replica)).stream()
              .flatMap(done -> done.resultNow().stream())
              .toList();
      assertThat(claimed).hasSize(21).doesNotHaveDuplicates();
    }
  }

  private Optional<Claim> claim(Duration lease) {
    return transactions.asJob(kind, () -> table.claim(Set.of(kind), lease));
  }

  private void request(String key) {
    transactions.runAsJob(kind, () -> table.request(kind, key));
  }
}
