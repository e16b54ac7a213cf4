package dev.plumbline.system.platform.process;

import dev.plumbline.quickstart.Part;
import dev.plumbline.system.platform.Account;
import dev.plumbline.system.platform.Caller;
import dev.plumbline.system.platform.LastOrder;
import dev.plumbline.system.platform.Patience;
import dev.plumbline.system.platform.Platform;
import dev.plumbline.system.platform.Replica;
import dev.plumbline.system.platform.SharedPlatform;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedPlatform.class)
@Order(LastOrder.REPLICAS)
class ReplicasIT {

  @Test
  @EnabledOnOs(OS.LINUX)
  void twoReplicasShareRunsAndWhatAKilledOneLeavesTheOtherDoes(Platform platform) throws Exception {
    QueuedRuns runs = new QueuedRuns(platform);
    Instant killed;

    // What is closed first is the replica: it is killed in the middle of its work.
    try (var _ = new HeldScorecards(platform);
        Replica replica = platform.part(Part.SCORECARD_SERVICE).replica()) {
      Caller there = platform.as(Account.INTEGRATION, replica);
      Patience.until(() -> isThere(there), replica::url);
      runs.begin(there, platform.as(Account.INTEGRATION));
      killed = Instant.now();
    }

    runs.endAsIfNothingHadHappened(killed);
  }

  private static boolean isThere(Caller caller) {
    try {
      return caller.get("/scorecard-runs?limit=1").status() == 200;
    } catch (UncheckedIOException notYet) {
      return false;
    }
  }
}
