package dev.plumbline.quickstart;

import dev.plumbline.quickstart.demo.Demo;
import dev.plumbline.quickstart.platform.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;

/// `./plumbline up`: starts everything, loads the demo, and stays until it is stopped.
final class Up {

  private final Settings settings;
  private final Console console;

  Up(Settings settings, Console console) {
    this.settings = settings;
    this.console = console;
  }

  void run(boolean withDemo) throws IOException, InterruptedException {
    try (Platform platform = Platform.in(settings, console)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform)));
      try {
        console.say("Starting (the first time takes longer):");
        platform.start();
        if (withDemo) {
          new Demo(settings, console).load();
        }
        WhereToGoNext.lines(settings).forEach(console::say);
        console.say(platform.awaitFailure());
      } catch (Refusal refusal) {
        if (!platform.isStopping()) {
          throw refusal;
        }
      }
    }
  }

  private void stop(Platform platform) {
    if (!platform.isStopping()) {
      console.say("Stopping.");
    }
    try {
      platform.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
