package dev.plumbline.system.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

/// What `kill` sends to a process.
enum Signal {
  INT,
  STOP,
  CONT;

  void sendTo(ProcessHandle process) throws IOException, InterruptedException {
    Process kill =
        new ProcessBuilder("kill", "-" + name(), Long.toString(process.pid())).inheritIO().start();
    assertThat(kill.waitFor()).as("kill -%s %d", name(), process.pid()).isZero();
  }
}
