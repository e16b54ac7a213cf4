package dev.plumbline.service.database;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The failures of the database that say something about the moment, not about the program.
public enum DatabaseFailure {
  /// The connection is gone, or none could be made.
  CONNECTION_LOST,
  /// The database or the pool has no room or no time just now.
  BUSY,
  /// Another transaction wrote what this one built upon.
  OVERTAKEN,
  /// Another transaction wrote a row that cannot stand beside this one's.
  CONFLICT;

  private static final List<String> POOL_REFUSALS =
      List.of(
          "Sorry, acquisition timeout",
          "Acquisition timeout",
          "This pool is closed",
          "Can't create new connection",
          "Interrupted while acquiring");

  /// Looks through the failure's causes, and what was suppressed on the way, for the first that is
  /// one of these.
  public static Optional<DatabaseFailure> of(Throwable failure) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Throwable> open = new ArrayDeque<>(List.of(failure));
    while (!open.isEmpty()) {
      Throwable next = open.pop();
      if (!seen.add(next)) {
        continue;
      }
      Optional<DatabaseFailure> found = ofOne(next);
      if (found.isPresent()) {
        return found;
      }
      open.addAll(Arrays.asList(next.getSuppressed()));
      Optional.ofNullable(next.getCause()).ifPresent(open::push);
    }
    return Optional.empty();
  }

  private static Optional<DatabaseFailure> ofOne(Throwable failure) {
    return switch (failure) {
      case OptimisticLockException _ -> Optional.of(OVERTAKEN);
      case SQLException sql when sql.getSQLState() != null -> ofState(sql.getSQLState());
      case SQLException sql when isPoolRefusal(sql) -> Optional.of(BUSY);
      default -> Optional.empty();
    };
  }

  private static boolean isPoolRefusal(SQLException failure) {
    String message = failure.getMessage();
    return message != null && POOL_REFUSALS.stream().anyMatch(message::startsWith);
  }

  /// By PostgreSQL's error codes: whole classes first, then single codes.
  private static Optional<DatabaseFailure> ofState(String state) {
    return switch (state.substring(0, 2)) {
      case "08", "58" -> Optional.of(CONNECTION_LOST);
      case "53" -> Optional.of(BUSY);
      default ->
          switch (state) {
            case "57P01", "57P02", "57P03", "57P05", "25P03" -> Optional.of(CONNECTION_LOST);
            case "57014", "55P03", "40001", "40P01" -> Optional.of(BUSY);
            case "23001", "23505", "23P01" -> Optional.of(CONFLICT);
            default -> Optional.empty();
          };
    };
  }
}
