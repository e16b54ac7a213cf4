package dev.plumbline.service.idempotency;

import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Lets a request with an `Idempotency-Key` happen once per caller, method and path.
@ApplicationScoped
public class Idempotency {

  private final Transactions transactions;
  private final IdempotentAnswers answers;
  private final BodyHash bodies;
  private final Session session;
  private final UriInfo uri;
  private final Request request;

  Idempotency(
      Transactions transactions,
      IdempotentAnswers answers,
      BodyHash bodies,
      Session session,
      UriInfo uri,
      Request request) {
    this.transactions = transactions;
    this.answers = answers;
    this.bodies = bodies;
    this.session = session;
    this.uri = uri;
    this.request = request;
  }

  /// Runs the action and answers, in one transaction; a repetition only answers. The answer is read
  /// anew each time, by the rights that the caller has then, and shows the resource as it is then.
  /// A dry run does and answers the very same, and then rolls all of it back.
  ///
  /// @param body the request's body as it was read
  /// @param action what must happen once, e.g. a call of the feature's service; gives the id of
  ///     what came of it
  /// @param answer reads that and makes the response
  /// @throws ProblemException 409 while the first request is still under way, 422 when the key came
  ///     with another body before
  @Transactional
  public <T> T once(
      IdempotencyKey key, @Nullable Object body, Supplier<UUID> action, Function<UUID, T> answer) {
    UUID id = key.value().map(value -> once(value, body, action)).orElseGet(() -> act(action));
    T answered = answer.apply(id);
    if (key.isOfDryRun()) {
      QuarkusTransaction.setRollbackOnly();
    }
    return answered;
  }

  /// As [#once(IdempotencyKey, Object, Supplier, Function)], for an action that another service has
  /// to be asked for first: outside of any transaction, and not for a repetition, which is answered
  /// while that service is away.
  ///
  /// @param question what must be known before the action; throws where the answer forbids it
  /// @param action what must happen once, knowing that
  @Transactional(Transactional.TxType.NEVER)
  public <Q, T> T once(
      IdempotencyKey key,
      @Nullable Object body,
      Supplier<Q> question,
      Function<Q, UUID> action,
      Function<UUID, T> answer) {
    Optional<Q> known =
        QuarkusTransaction.requiringNew().call(() -> isAnswered(key, body))
            ? Optional.empty()
            : Optional.of(question.get());
    return QuarkusTransaction.requiringNew()
        .call(() -> once(key, body, () -> action.apply(known.orElseThrow()), answer));
  }

  private boolean isAnswered(IdempotencyKey key, @Nullable Object body) {
    return key.value().flatMap(value -> answers.find(asked(value, body))).isPresent();
  }

  private UUID once(String key, @Nullable Object body, Supplier<UUID> action) {
    IdempotentRequest asked = asked(key, body);
    if (!answers.claim(asked)) {
      throw ProblemException.of(CommonProblem.IDEMPOTENCY_IN_PROGRESS).header("Retry-After", "1");
    }
    return answers
        .find(asked)
        .orElseGet(
            () -> {
              UUID id = act(action);
              answers.keep(asked, id);
              return id;
            });
  }

  /// Flushes, so that the answer has the versions that the change leads to.
  private UUID act(Supplier<UUID> action) {
    UUID id = action.get();
    session.flush();
    return id;
  }

  private IdempotentRequest asked(String key, @Nullable Object body) {
    return new IdempotentRequest(
        transactions.actor(),
        request.getMethod(),
        uri.getRequestUri().getRawPath(),
        key,
        bodies.of(body));
  }
}
