package dev.plumbline.system.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

/// What `kill` sends to a process.
enum Signal {
  INT,
  KILL,
  STOP,
  CONT;

  void sendTo(long process) throws IOException, InterruptedException {
    Process kill =
        new ProcessBuilder("kill", "-" + name(), Long.toString(process)).inheritIO().start();
    assertThat(kill.waitFor()).as("kill -%s %d", name(), process).isZero();
  }
}
