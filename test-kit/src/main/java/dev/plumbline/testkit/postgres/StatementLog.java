package dev.plumbline.testkit.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;

/// The statements that the [shared server][PostgresServer] itself was given, whoever sent them and
/// through whichever layer. A transaction is listened to by its own wish, so what others do at the
/// same time is not counted.
///
/// ```java
/// List<String> sent =
///     StatementLog.of(() -> transactions.runAsJob("test", () -> {
///           sql.query(StatementLog.LISTEN, row -> row);
///           …
///         }));
/// ```
public final class StatementLog {

  /// The first statement of a transaction that wants to be listened to; it is not counted.
  public static final String LISTEN = "select set_config('log_statement', 'all', true)";

  private static final Pattern SENT =
      Pattern.compile("^.*LOG: {2}(?:statement|execute [^:]*): (.*)$", Pattern.MULTILINE);

  private StatementLog() {}

  /// The first lines of the statements that arrive meanwhile, in their order.
  public static List<String> of(Runnable work) {
    letAnyoneListen();
    long begin = log().length();
    work.run();
    return SENT.matcher(log().substring(Math.toIntExact(begin)))
        .results()
        .map(line -> line.group(1))
        .toList();
  }

  private static void letAnyoneListen() {
    try (Connection server = PostgresServer.shared().superuser("postgres");
        Statement statement = server.createStatement()) {
      statement.execute("grant set on parameter log_statement to public");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String log() {
    Path file = PostgresServer.shared().log();
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
