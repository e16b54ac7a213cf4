package dev.plumbline.vendor.activity;

import static java.util.stream.Collectors.toMap;

import dev.plumbline.service.audit.Audit;
import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The register of activities, their assessments, and where each belongs on a day; each method is
/// one transaction, and each change writes its audit entry. A code that no activity has is
/// `activity-unknown`.
@ApplicationScoped
@Transactional
public class ActivityService {

  static final String ACTIVITY = "activity";

  /// Where the client places its activities is no vendor's to read.
  static final @Nullable UUID NOT_FOR_VENDORS = null;

  private final Activities activities;
  private final ActivityPolicy policy;
  private final Transactions transactions;
  private final Audit audit;
  private final Clock clock;

  ActivityService(
      Activities activities,
      ActivityPolicy policy,
      Transactions transactions,
      Audit audit,
      Clock clock) {
    this.activities = activities;
    this.policy = policy;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  /// By code.
  public Page<Activity> list(ActivityFilter filter, PageRequest page) {
    return page.page(activities.list(filter, page), activity -> List.of(activity.code()));
  }

  public Activity get(String code) {
    return activities.byCode(code).orElseThrow(ActivityService::unknown);
  }

  /// The activity that [#register] gave this id.
  public Activity get(UUID id) {
    return activities.findById(id);
  }

  /// Adds an activity to the register.
  ///
  /// @throws ProblemException `activity-exists`
  public UUID register(String code, ActivityProfile profile) {
    if (activities.byCode(code).isPresent()) {
      throw ProblemException.of(ActivityProblem.ACTIVITY_EXISTS);
    }
    Activity activity = Activity.register(code, profile, clock.instant());
    activities.persist(activity);
    audit.record("registered", ACTIVITY, code, NOT_FOR_VENDORS, profile);
    return activity.id();
  }

  /// Replaces the profile.
  public Activity correct(String code, IfMatch expected, ActivityProfile profile) {
    Activity activity = forChange(code);
    expected.check(activity.version());
    activity.correct(profile, clock.instant());
    audit.record("corrected", ACTIVITY, code, NOT_FOR_VENDORS, profile);
    activities.flush();
    return activity;
  }

  public Page<Assessment> assessments(String code, PageRequest page) {
    return page.page(
        activities.assessments(get(code).id(), page),
        assessment -> List.of(Integer.toString(assessment.number())));
  }

  public Assessment assessment(String code, int number) {
    return activities
        .assessment(get(code).id(), number)
        .orElseThrow(
            () ->
                CommonProblem.NOT_FOUND.because("The activity has no assessment of this number."));
  }

  /// The assessment that [#assess] gave this id.
  public Assessment assessment(UUID id) {
    return activities.assessment(id);
  }

  /// Rates the activity anew, as its next version.
  ///
  /// @return the id of the assessment
  public UUID assess(String code, Ratings ratings, String reason) {
    Activity activity = forChange(code);
    var assessment =
        new Assessment(
            activity,
            activities.nextNumber(Assessment.class, activity),
            ratings,
            reason,
            transactions.actor(),
            clock.instant());
    activities.add(assessment);
    audit.record(
        "assessed",
        ACTIVITY,
        code,
        NOT_FOR_VENDORS,
        Map.of("number", assessment.number(), "factors", ratings.factors()));
    return assessment.id();
  }

  /// Where the activity belongs on a day.
  ///
  /// @param day today where absent
  public ActivityPlacement placement(String code, @Nullable LocalDate day) {
    Activity activity = get(code);
    return placements(List.of(activity.code()), day).getFirst();
  }

  /// Where each of a scope's activities belongs on a day, in the order asked; an unknown one is
  /// answered as not assessed. One query, however many they are.
  ///
  /// @param day today where absent
  public List<ActivityPlacement> placements(Collection<String> codes, @Nullable LocalDate day) {
    LocalDate asked = day == null ? LocalDate.now(clock) : day;
    Map<String, PlacementFacts> known =
        activities.facts(codes, asked).stream()
            .collect(toMap(PlacementFacts::code, Function.identity()));
    return codes.stream()
        .distinct()
        .map(
            code -> {
              PlacementFacts facts = known.get(code);
              return facts == null
                  ? ActivityPlacement.unknown(code, asked)
                  : ActivityPlacement.of(facts, asked, policy.factorWeights());
            })
        .toList();
  }

  /// Those of the codes that no activity has, in one query.
  public Set<String> unknown(Collection<String> codes) {
    Set<String> unknown = new TreeSet<>(codes);
    unknown.removeAll(activities.known(codes));
    return unknown;
  }

  /// Where every activity that is not retired belongs today, by code.
  public List<MatrixEntry> matrix() {
    LocalDate today = LocalDate.now(clock);
    return activities.portfolio(today).stream()
        .map(
            facts ->
                new MatrixEntry(
                    facts.name(),
                    facts.yearlyVolume(),
                    ActivityPlacement.of(facts, today, policy.factorWeights())))
        .toList();
  }

  private Activity forChange(String code) {
    return activities.forChange(code).orElseThrow(ActivityService::unknown);
  }

  static ProblemException unknown() {
    return ProblemException.of(ActivityProblem.ACTIVITY_UNKNOWN);
  }
}
