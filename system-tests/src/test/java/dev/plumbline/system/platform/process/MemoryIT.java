package dev.plumbline.system.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.quickstart.Part;
import dev.plumbline.system.platform.LastOrder;
import dev.plumbline.system.platform.Platform;
import dev.plumbline.system.platform.SharedPlatform;
import java.io.IOException;
import java.util.EnumSet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedPlatform.class)
@Order(LastOrder.MEMORY)
class MemoryIT {

  private static final long LIMIT = 1_500_000_000;

  @Test
  @EnabledOnOs(OS.LINUX)
  void theFourServicesTogetherHoldLessThanOneAndAHalfGigabytes(Platform platform)
      throws IOException {
    long held = 0;
    for (Part part : EnumSet.range(Part.VENDOR_SERVICE, Part.GATEWAY)) {
      held += platform.part(part).memory();
    }

    assertThat(held).isBetween(100_000_000L, LIMIT);
  }
}
