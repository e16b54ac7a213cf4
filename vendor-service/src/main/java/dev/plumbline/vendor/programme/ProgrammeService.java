package dev.plumbline.vendor.programme;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.vendor.activity.ActivityService;
import dev.plumbline.vendor.selection.UnknownProgramme;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What can be asked of programmes and done to what they are about; each method is one transaction,
/// and each change writes its audit entry.
@ApplicationScoped
@Transactional
public class ProgrammeService {

  private final Programmes programmes;
  private final ActivityService activities;
  private final ProgrammeTrail trail;
  private final Clock clock;

  ProgrammeService(
      Programmes programmes, ActivityService activities, ProgrammeTrail trail, Clock clock) {
    this.programmes = programmes;
    this.activities = activities;
    this.trail = trail;
    this.clock = clock;
  }

  /// By age.
  public Page<Programme> list(ProgrammeFilter filter, PageRequest page) {
    return page.pageById(programmes.list(filter, page), Programme::id);
  }

  public Programme get(UUID id) {
    return programmes.findByIdOptional(id).orElseThrow(UnknownProgramme::problem);
  }

  /// Begins a programme in READINESS.
  ///
  /// @throws ProblemException `programme-exists`, `unknown-activity`
  public UUID begin(ProgrammeProfile profile) {
    check(profile, null);
    Programme programme = Programme.begin(profile, clock.instant());
    programmes.persist(programme);
    trail.record("begun", programme.id(), profile);
    return programme.id();
  }

  /// Replaces what it is about.
  ///
  /// @throws ProblemException `programme-exists`, `unknown-activity`, `stage-over`
  public Programme correct(UUID id, IfMatch expected, ProgrammeProfile profile) {
    Programme programme = forChange(id);
    expected.check(programme.version());
    check(profile, id);
    programme.correct(profile, clock.instant());
    trail.record("corrected", id, profile);
    programmes.flush();
    return programme;
  }

  Programme forChange(UUID id) {
    return programmes.forChange(id).orElseThrow(UnknownProgramme::problem);
  }

  private void check(ProgrammeProfile profile, @Nullable UUID self) {
    programmes
        .named(profile.reference())
        .filter(twin -> !twin.id().equals(self))
        .ifPresent(
            twin -> {
              throw ProblemException.of(ProgrammeProblem.PROGRAMME_EXISTS);
            });
    Set<String> unknown = activities.unknown(profile.activities());
    if (!unknown.isEmpty()) {
      throw ProblemException.of(ProgrammeProblem.UNKNOWN_ACTIVITY)
          .violations(violations(profile.scope(), unknown));
    }
  }

  private static List<Violation> violations(List<Line> scope, Set<String> unknown) {
    return IntStream.range(0, scope.size())
        .filter(i -> unknown.contains(scope.get(i).activity()))
        .mapToObj(
            i ->
                Violation.at(
                    "/scope/" + i + "/activity", "unknown", "is not a registered activity"))
        .toList();
  }
}
