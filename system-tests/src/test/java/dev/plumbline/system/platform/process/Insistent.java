package dev.plumbline.system.platform.process;

import dev.plumbline.system.platform.Answer;
import dev.plumbline.system.platform.Patience;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// A caller that repeats what it asks for until the outage is over.
final class Insistent {

  private static final Set<Integer> OUTAGE = Set.of(502, 503, 504);

  private Insistent() {}

  /// The first answer that is of the operation itself.
  static Answer answer(Supplier<Answer> request) {
    List<Object> told = new ArrayList<>();
    Patience.until(
        () -> {
          try {
            Answer answer = request.get();
            told.add(answer);
            return !mayBeRepeated(answer);
          } catch (UncheckedIOException cutOff) {
            told.add(cutOff);
            return false;
          }
        },
        () -> told.getLast().toString());
    return (Answer) told.getLast();
  }

  /// What comes of several steps, when for the first time none of them fails.
  static <T> T done(Supplier<T> steps) {
    List<T> done = new ArrayList<>();
    List<AssertionError> failed = new ArrayList<>();
    Patience.until(
        () -> {
          try {
            return done.add(steps.get());
          } catch (AssertionError notYet) {
            failed.add(notYet);
            return false;
          }
        },
        () -> failed.getLast().toString());
    return done.getLast();
  }

  private static boolean mayBeRepeated(Answer answer) {
    return OUTAGE.contains(answer.status())
        || (answer.status() == 409
            && answer.field("type").equals("/problems/idempotency-in-progress"));
  }
}
