package dev.plumbline.system.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.system.platform.Account;
import dev.plumbline.system.platform.Caller;
import dev.plumbline.system.platform.LastOrder;
import dev.plumbline.system.platform.Patience;
import dev.plumbline.system.platform.Platform;
import dev.plumbline.system.platform.SharedPlatform;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedPlatform.class)
@Order(LastOrder.SECOND_START)
class SecondStartIT {

  private static final int ENDED_BY_CTRL_C = 130;

  private final Platform platform;

  SecondStartIT(Platform platform) {
    this.platform = platform;
  }

  @Test
  void ctrlCStopsEveryProcessAndTheNextStartLoadsNothingTwice(TestReporter reporter)
      throws Exception {
    Map<String, List<String>> before = ids();
    List<String> table = table();
    List<ProcessHandle> processes = platform.processes();

    assertThat(platform.interrupt()).isEqualTo(ENDED_BY_CTRL_C);

    assertThat(platform.said()).endsWith("Stopping.");
    assertThat(processes).hasSizeGreaterThan(6);
    Patience.untilEnded(processes);

    long began = System.nanoTime();
    platform.startAgain();

    reporter.publishEntry("second start, s", "" + (System.nanoTime() - began) / 1_000_000_000);
    assertThat(ids()).isEqualTo(before);
    assertThat(table()).isEqualTo(table).hasSizeGreaterThan(30);
  }

  private Map<String, List<String>> ids() {
    Caller governance = platform.as(Account.GOVERNANCE);
    return Stream.of("/vendors", "/contracts", "/reports", "/observations", "/scorecards")
        .collect(Collectors.toMap(Function.identity(), list -> ids(governance, list)));
  }

  private static List<String> ids(Caller caller, String list) {
    return caller.items(list).stream().map(item -> item.path("id").asText()).toList();
  }

  private List<String> table() {
    return platform.said().stream()
        .dropWhile(line -> !line.startsWith("Vendor A"))
        .takeWhile(line -> !line.startsWith("Plumbline is up"))
        .toList();
  }
}
