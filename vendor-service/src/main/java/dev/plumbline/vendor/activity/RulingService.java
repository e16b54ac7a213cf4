package dev.plumbline.vendor.activity;

import dev.plumbline.service.audit.Audit;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.vendor.activity.placement.Verdict;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Overrides and waivers: made, read and revoked; each method is one transaction, and each change
/// writes its audit entry. A kind is asked for by its class.
@ApplicationScoped
@Transactional
public class RulingService {

  private final Activities activities;
  private final Rulings rulings;
  private final ActivityService placements;
  private final Transactions transactions;
  private final Audit audit;
  private final Clock clock;

  RulingService(
      Activities activities,
      Rulings rulings,
      ActivityService placements,
      Transactions transactions,
      Audit audit,
      Clock clock) {
    this.activities = activities;
    this.rulings = rulings;
    this.placements = placements;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  /// By age.
  public <R extends Ruling> Page<Ruled<R>> list(Class<R> kind, String code, PageRequest page) {
    return page.page(
        rulings.list(kind, placements.get(code).id(), page),
        ruled -> List.of(Integer.toString(ruled.ruling().number())));
  }

  public <R extends Ruling> Ruled<R> get(Class<R> kind, String code, int number) {
    return find(kind, placements.get(code), number);
  }

  /// The ruling of this id, which another method of this class gave.
  public <R extends Ruling> Ruled<R> get(Class<R> kind, UUID id) {
    return rulings.byId(kind, id);
  }

  /// Lets a verdict stand, until a last day, in place of the one that follows from the factors.
  ///
  /// @return the id of the override
  /// @throws ProblemException `activity-not-assessed`
  public UUID override(String code, Verdict verdict, LocalDate expiresOn, String reason) {
    Activity activity = forChange(code);
    verdictToday(code);
    var override =
        new VerdictOverride(
            activity,
            activities.nextNumber(VerdictOverride.class, activity),
            verdict,
            expiresOn,
            reason,
            transactions.actor(),
            clock.instant());
    activities.add(override);
    audit.record(
        "overridden",
        ActivityService.ACTIVITY,
        code,
        ActivityService.NOT_FOR_VENDORS,
        Map.of("number", override.number(), "verdict", verdict, "expiresOn", expiresOn));
    return override.id();
  }

  /// Lets an activity that should be kept in-house be outsourced until a last day.
  ///
  /// @return the id of the waiver
  /// @throws ProblemException `activity-not-assessed`, `waiver-not-needed`
  public UUID waive(String code, LocalDate expiresOn, String reason) {
    Activity activity = forChange(code);
    if (verdictToday(code) != Verdict.KEEP_IN_HOUSE) {
      throw ProblemException.of(ActivityProblem.WAIVER_NOT_NEEDED);
    }
    var waiver =
        new Waiver(
            activity,
            activities.nextNumber(Waiver.class, activity),
            expiresOn,
            reason,
            transactions.actor(),
            clock.instant());
    activities.add(waiver);
    audit.record(
        "waived",
        ActivityService.ACTIVITY,
        code,
        ActivityService.NOT_FOR_VENDORS,
        Map.of("number", waiver.number(), "expiresOn", expiresOn));
    return waiver.id();
  }

  /// Ends a ruling today, before its last day.
  ///
  /// @return the id of the ruling
  /// @throws ProblemException `ruling-over`
  public <R extends Ruling> UUID revoke(Class<R> kind, String code, int number, String reason) {
    Ruled<R> ruled = find(kind, forChange(code), number);
    RulingState state = ruled.on(LocalDate.now(clock));
    if (state != RulingState.IN_FORCE) {
      throw ActivityProblem.RULING_OVER.because("It is %s.".formatted(state));
    }
    rulings.add(new Revocation(ruled.ruling(), reason, transactions.actor(), clock.instant()));
    audit.record(
        "ruling-revoked",
        ActivityService.ACTIVITY,
        code,
        ActivityService.NOT_FOR_VENDORS,
        Map.of("kind", kind.getSimpleName(), "number", number));
    return ruled.ruling().id();
  }

  private Verdict verdictToday(String code) {
    return placements
        .placement(code, null)
        .verdict()
        .orElseThrow(() -> ProblemException.of(ActivityProblem.ACTIVITY_NOT_ASSESSED));
  }

  private Activity forChange(String code) {
    return activities.forChange(code).orElseThrow(ActivityService::unknown);
  }

  private <R extends Ruling> Ruled<R> find(Class<R> kind, Activity activity, int number) {
    return rulings
        .byNumber(kind, activity.id(), number)
        .orElseThrow(() -> CommonProblem.NOT_FOUND.because("The activity has no such ruling."));
  }
}
