package dev.plumbline.scorecard.scorecard;

import dev.plumbline.scorecard.scorecard.life.Life;
import dev.plumbline.scorecard.scorecard.life.LifeRows;
import dev.plumbline.scorecard.scorecard.replaced.ReplacedRows;
import dev.plumbline.service.page.Conditions;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.VendorScope;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Scorecards as they were known at an instant: revisions that there were, with the life that they
/// had. What has been replaced since, while it was provisional, is shown to the client as it was; a
/// vendor sees what was published by then.
@Singleton
class ScorecardsThen {

  private static final String PUBLISHED = "s.life <> PROVISIONAL and s.publication.at <= :asOf";

  /// Each scorecard said one thing at a time.
  private static final String WORKED_OUT =
      """
      (s.computedAt <= :asOf or exists (
        select 1 from Replaced r
        where r.scorecardId = s.id and r.knownFrom <= :asOf and r.knownUntil > :asOf))""";

  private static final String STANDING =
      """
      ((s.computedAt <= :asOf and s.standing = :standing) or exists (
        select 1 from Replaced r
        where r.scorecardId = s.id and r.knownFrom <= :asOf and r.knownUntil > :asOf
          and r.standing = :standing))""";

  private static final String NOT_YET_PUBLISHED =
      """
      not exists (
        select 1 from LifeChange c where c.scorecardId = s.id and c.since <= :asOf)""";

  /// By the last change until then.
  private static final String LIFE =
      """
      exists (
        select 1 from LifeChange c
        where c.scorecardId = s.id and c.since <= :asOf and c.life = :life and not exists (
          select 1 from LifeChange later
          where later.scorecardId = s.id and later.since <= :asOf and later.id > c.id))""";

  private final EntityManager entities;
  private final ReplacedRows replaced;
  private final LifeRows life;
  private final VendorScope scope;

  ScorecardsThen(EntityManager entities, ReplacedRows replaced, LifeRows life, VendorScope scope) {
    this.entities = entities;
    this.replaced = replaced;
    this.life = life;
    this.scope = scope;
  }

  Optional<Known> find(UUID id, Instant asOf) {
    return known(ids(visible(asOf).and("id = :id", "id", id), 1), asOf).stream().findFirst();
  }

  /// By age.
  List<Known> list(ScorecardFilter filter, Instant asOf, PageRequest page) {
    Conditions where = filter.of(visible(asOf), page);
    where.and(
        scope.vendor().isPresent() ? "standing = :standing" : STANDING,
        "standing",
        filter.standing());
    if (filter.life() == Life.PROVISIONAL) {
      where.and(NOT_YET_PUBLISHED, "asOf", asOf);
    } else {
      where.and(LIFE, "life", filter.life());
    }
    return known(ids(where, page.rows()), asOf);
  }

  private Conditions visible(Instant asOf) {
    return new Conditions()
        .and("vendorId = :own", "own", scope.vendor().orElse(null))
        .and(scope.vendor().isPresent() ? PUBLISHED : WORKED_OUT, "asOf", asOf);
  }

  private List<UUID> ids(Conditions where, int most) {
    TypedQuery<UUID> query =
        entities.createQuery(
            "select s.id from Scorecard s where " + where.clauses() + " order by s.id", UUID.class);
    where.values().forEach(query::setParameter);
    return query.setMaxResults(most).getResultList();
  }

  private List<Known> known(List<UUID> ids, Instant asOf) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<UUID, Known> known = new HashMap<>();
    List<StoredScorecard> standing = standing(ids, asOf);
    Map<UUID, Life> lives = life.asOf(standing, asOf);
    for (StoredScorecard it : standing) {
      known.put(it.id(), new Known(it, lives.getOrDefault(it.id(), Life.PROVISIONAL), false));
    }
    List<UUID> others = new ArrayList<>(ids);
    others.removeAll(known.keySet());
    if (!others.isEmpty()) {
      for (StoredScorecard it : replaced.at(others, asOf)) {
        known.put(it.id(), new Known(it, Life.PROVISIONAL, true));
      }
    }
    return ids.stream().map(known::get).map(Objects::requireNonNull).toList();
  }

  /// Those that say now what they said then.
  private List<StoredScorecard> standing(List<UUID> ids, Instant asOf) {
    return entities
        .createQuery(
            "from Scorecard s where s.id in :ids and s.computedAt <= :asOf", StoredScorecard.class)
        .setParameter("ids", ids)
        .setParameter("asOf", asOf)
        .getResultList();
  }
}
