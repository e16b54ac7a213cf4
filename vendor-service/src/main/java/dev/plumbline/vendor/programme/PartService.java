package dev.plumbline.vendor.programme;

import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The documents of programmes; each method is one transaction, and each change writes its audit
/// entry.
@ApplicationScoped
@Transactional
public class PartService {

  private final ProgrammeService programmes;
  private final Programmes repository;
  private final ProgrammeTrail trail;
  private final BaselineSources sources;
  private final Transactions transactions;
  private final Clock clock;

  PartService(
      ProgrammeService programmes,
      Programmes repository,
      ProgrammeTrail trail,
      BaselineSources sources,
      Transactions transactions,
      Clock clock) {
    this.programmes = programmes;
    this.repository = repository;
    this.trail = trail;
    this.sources = sources;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// Those of a kind that are written, by activity in scope.
  public Page<ProgrammePart> list(UUID programmeId, PartKind kind, PageRequest page) {
    return page.page(
        repository.parts(programmes.get(programmeId), kind, page),
        part -> List.of(part.activity()));
  }

  /// A document as it was last written.
  ///
  /// @throws ProblemException `not-found`, also for an activity that is not in scope, and where it
  ///     is not written yet
  public ProgrammePart get(PartId id) {
    requireInScope(programmes.get(id.programmeId()), id);
    return repository.part(id).orElseThrow(() -> notFound("This is not written yet."));
  }

  /// Writes a document whole.
  ///
  /// @param expected may be left out only where it is written for the first time
  /// @throws ProblemException `not-found` for an activity that is not in scope; 428, 412;
  ///     `stage-over`; `unknown-vendor`
  public ProgrammePart write(PartId id, IfMatch expected, Object content) {
    Programme programme = programmes.forChange(id.programmeId());
    requireInScope(programme, id);
    Optional<ProgrammePart> present = repository.part(id);
    if (present.isPresent()) {
      expected.check(present.get().version());
    } else if (!expected.states().isEmpty()) {
      throw CommonProblem.PRECONDITION_FAILED.because(
          "This is not written yet, so there is no version to replace.");
    }
    programme.requireOpen(id.kind());
    sources.requireKnown(content);
    ProgrammePart written =
        present.map(part -> rewrite(part, id, content)).orElseGet(() -> add(id, content));
    repository.flush();
    return written;
  }

  private ProgrammePart rewrite(ProgrammePart part, PartId id, Object content) {
    if (part.rewrite(content, transactions.actor(), clock.instant())) {
      record(id, content);
    }
    return part;
  }

  private ProgrammePart add(PartId id, Object content) {
    var part = new ProgrammePart(id, content, transactions.actor(), clock.instant());
    repository.add(part);
    record(id, content);
    return part;
  }

  private void record(PartId id, Object content) {
    trail.record(
        "written",
        id.programmeId(),
        Map.of("kind", id.kind(), "activity", id.activity(), "content", content));
  }

  private static void requireInScope(Programme programme, PartId id) {
    if (id.isOfActivity() && !programme.profile().activities().contains(id.activity())) {
      throw notFound("The activity is not in the programme's scope.");
    }
  }

  private static ProblemException notFound(String detail) {
    return CommonProblem.NOT_FOUND.because(detail);
  }
}
