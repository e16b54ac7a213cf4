package dev.plumbline.system.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.quickstart.FreePorts;
import dev.plumbline.quickstart.Part;
import dev.plumbline.system.platform.Command;
import dev.plumbline.system.platform.LastOrder;
import dev.plumbline.system.platform.Patience;
import dev.plumbline.system.platform.Platform;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/// After the others: a first start of Keycloak takes long, and is not to be cut off here.
@Order(LastOrder.FAILED_START)
class FailedStartIT {

  @Test
  void aServiceThatDiesWhileStartingEndsAllWithOneSentence() throws Exception {
    try (Command up =
        Command.run(
            Platform.emptyState("failed-start"), FreePorts.environment(), "up", "--empty")) {
      Patience.until(
          () -> Arrays.stream(Part.values()).allMatch(part -> up.part(part).isRunning()),
          up::toString);
      List<ProcessHandle> processes = up.processes();

      up.part(Part.VENDOR_SERVICE).kill();

      assertThat(up.awaitEnd()).isEqualTo(1);
      assertThat(processes).hasSizeGreaterThan(Part.values().length);
      Patience.untilEnded(processes);
      assertThat(up.said().stream().filter(line -> !line.startsWith("  ")))
          .hasSize(2)
          .last()
          .asString()
          .startsWith("vendor-service ended while starting (exit code 137): ");
    }
  }
}
