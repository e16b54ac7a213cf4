package dev.plumbline.system.platform;

import java.io.IOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives a test class the one platform of the whole run: started for the first class that asks,
/// stopped after the last test. Where it does not start, no class waits for it again.
public final class SharedPlatform implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Platform.class;
  }

  @Override
  public Platform resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.GLOBAL)
        .computeIfAbsent(Start.class, _ -> Start.attempt(), Start.class)
        .platform();
  }

  /// What came of the one attempt to start.
  private sealed interface Start extends AutoCloseable {

    static Start attempt() {
      try {
        return new Done(Platform.start());
      } catch (IOException | InterruptedException | RuntimeException | AssertionError why) {
        return new Failed(why);
      }
    }

    Platform platform();

    @Override
    void close();

    record Done(Platform platform) implements Start {

      @Override
      public void close() {
        platform.close();
      }
    }

    record Failed(Throwable why) implements Start {

      @Override
      public Platform platform() {
        throw new AssertionError("The platform did not start.", why);
      }

      @Override
      public void close() {
        // Nothing runs.
      }
    }
  }
}
