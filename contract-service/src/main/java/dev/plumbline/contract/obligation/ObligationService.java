package dev.plumbline.contract.obligation;

import dev.plumbline.contract.agreement.Course;
import dev.plumbline.contract.agreement.CourseService;
import dev.plumbline.service.audit.Audit;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What can be asked of obligations and noted of them; each method is one transaction. What is not
/// there, and what is another vendor's, is `not-found`.
@ApplicationScoped
@Transactional
public class ObligationService {

  private record Key(String code, LocalDate dueOn) {}

  private final CourseService courses;
  private final Fulfilments fulfilments;
  private final Transactions transactions;
  private final Audit audit;
  private final Clock clock;

  ObligationService(
      CourseService courses,
      Fulfilments fulfilments,
      Transactions transactions,
      Audit audit,
      Clock clock) {
    this.courses = courses;
    this.fulfilments = fulfilments;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  /// By due date; none of a contract that was never active.
  ///
  /// @throws ProblemException 400 for too many days
  public Page<DueObligation> list(UUID contractId, Days days, PageRequest page) {
    List<DueObligation> all =
        courses
            .of(contractId)
            .map(it -> between(it, days.first(it.today()), days.last(it.today())))
            .orElse(List.of());
    String after = page.afterText().orElse("");
    return page.page(
        all.stream().filter(it -> it.due().key().compareTo(after) > 0).limit(page.rows()).toList(),
        it -> List.of(it.due().key()));
  }

  /// What falls due from one day to another, both included.
  public List<DueObligation> between(Course course, LocalDate from, LocalDate to) {
    Map<Key, Fulfilment> kept =
        fulfilments
            .between(course.contract().contractId(), course.noEarlier(from), course.noLater(to))
            .stream()
            .collect(Collectors.toMap(it -> new Key(it.code(), it.dueOn()), Function.identity()));
    return DueDates.of(course, from, to).stream()
        .map(
            due ->
                DueObligation.of(
                    due,
                    Optional.ofNullable(kept.get(new Key(due.code(), due.dueOn()))),
                    course.today()))
        .toList();
  }

  /// Insists that an effective version knows the code.
  ///
  /// @throws ProblemException `not-found` where none does
  public void requireKnown(UUID contractId, String code) {
    boolean known =
        courses.of(contractId).stream()
            .flatMap(course -> course.spans().stream())
            .flatMap(span -> span.content().obligations().stream())
            .anyMatch(obligation -> obligation.code().equals(code));
    if (!known) {
      throw notFound();
    }
  }

  /// What [#fulfil] noted.
  public DueObligation get(UUID contractId, UUID id) {
    Course course = courses.of(contractId).orElseThrow(ObligationService::notFound);
    Fulfilment kept = fulfilments.findByIdOptional(id).orElseThrow(ObligationService::notFound);
    DueDate due = find(course, kept.code(), kept.dueOn()).orElseThrow(ObligationService::notFound);
    return DueObligation.of(due, Optional.of(kept), course.today());
  }

  /// Notes that an obligation was kept.
  ///
  /// @return the id of the fulfilment
  /// @throws ProblemException `not-found`, `obligation-fulfilled`, 422 for a day on which it
  ///     does not fall due
  public UUID fulfil(
      UUID contractId, String code, LocalDate dueOn, LocalDate keptOn, @Nullable String note) {
    requireKnown(contractId, code);
    Course course = courses.held(contractId).orElseThrow(ObligationService::notFound);
    Optional<DueDate> due = find(course, code, dueOn);
    List<Violation> violations =
        Stream.of(
                violation(due.isEmpty(), "/dueOn", "not-due", "is no day on which it falls due"),
                violation(
                    keptOn.isAfter(course.today()),
                    "/keptOn",
                    "in-future",
                    "must not be after today, " + course.today()))
            .flatMap(Optional::stream)
            .toList();
    if (!violations.isEmpty()) {
      throw ProblemException.invalid(violations);
    }
    return keep(course, due.orElseThrow(), keptOn, note);
  }

  private UUID keep(Course course, DueDate due, LocalDate keptOn, @Nullable String note) {
    UUID contractId = course.contract().contractId();
    fulfilments
        .of(contractId, due)
        .ifPresent(
            before -> {
              throw ObligationProblem.OBLIGATION_FULFILLED.because(
                  "It was kept on %s.".formatted(before.keptOn()));
            });
    var fulfilment =
        new Fulfilment(course.contract(), due, keptOn, note, transactions.actor(), clock.instant());
    fulfilments.persist(fulfilment);
    audit.record(
        "obligation-fulfilled",
        "contract",
        contractId,
        course.contract().vendorId(),
        Map.of(
            "obligation", due.code(),
            "dueOn", due.dueOn().toString(),
            "keptOn", keptOn.toString()));
    return fulfilment.id();
  }

  private static Optional<DueDate> find(Course course, String code, LocalDate dueOn) {
    return DueDates.of(course, dueOn, dueOn).stream()
        .filter(due -> due.code().equals(code))
        .findFirst();
  }

  private static Optional<Violation> violation(
      boolean broken, String pointer, String code, String message) {
    return broken ? Optional.of(Violation.at(pointer, code, message)) : Optional.empty();
  }

  private static ProblemException notFound() {
    return CommonProblem.NOT_FOUND.because("The contract has no such obligation.");
  }
}
