package dev.plumbline.vendor.registry.search;

import dev.plumbline.service.page.Conditions;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.VendorScope;
import dev.plumbline.vendor.registry.Vendor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/// Finds vendors by what is known of them, one statement for a page. Without a name they come by
/// age, with one the best match first; either way a page goes on behind the last vendor of the one
/// before, so that whatever is registered meanwhile moves nothing.
@ApplicationScoped
class VendorSearch {

  /// In a select of its own, it is brought to its form once and not for each row.
  private static final String ASKED = "(select search_form(:name))";

  /// The legal or the trading name begins with the text.
  private static final String BEGINS =
      """
      (v.search_name like (select begins_with(search_form(:name)))
        or v.search_name like (select '%' || chr(10) || begins_with(search_form(:name))))""";

  /// The text as whole words.
  private static final String WORDS = "(select '% ' || begins_with(search_form(:name) || ' '))";

  /// A beginning comes before likeness, and likeness of some words before that of the whole. Whole
  /// words are as like as can be; where most names have them, working that out for each would be
  /// most of the work.
  private static final String RANK =
      """
      case when BEGINS then 1000000 else 0 end
        + 1000 * case when ' ' || v.search_name || ' ' like WORDS then 1000
            else cast(round(1000 * word_similarity(ASKED, v.search_name)) as int) end
        + cast(round(999 * similarity(ASKED, v.search_name)) as int)"""
          .replace("BEGINS", BEGINS)
          .replace("WORDS", WORDS)
          .replace("ASKED", ASKED);

  /// Whole words among others are like enough, which `%>` alone would work out for each name.
  private static final String MATCHES =
      "(BEGINS or v.search_name like WORDS or v.search_name %> ASKED)"
          .replace("BEGINS", BEGINS)
          .replace("WORDS", WORDS)
          .replace("ASKED", ASKED);

  private static final String SPEAKS =
      """
      exists (select from site s where s.vendor_id = v.vendor_id
        and s.languages @> array[cast(:language as text)])""";

  private static final String IS_CERTIFIED =
      """
      exists (select from certification c where c.vendor_id = v.vendor_id
        and c.scheme = :certification and (c.expires_on is null or c.expires_on >= :today))""";

  private static final String CERTIFICATION_ENDS =
      """
      exists (select from certification c where c.vendor_id = v.vendor_id
        and c.expires_on between :today and :until)""";

  private static final String EVIDENCE_ENDS =
      """
      exists (select from due_diligence d where d.vendor_id = v.vendor_id
        and d.expires_on between :today and :until)""";

  private final Session session;
  private final VendorScope scope;
  private final Clock clock;

  VendorSearch(Session session, VendorScope scope, Clock clock) {
    this.session = session;
    this.scope = scope;
    this.clock = clock;
  }

  /// A vendor, and how well its name matches.
  record Hit(Vendor vendor, int rank) {

    /// Where a listing goes on behind it.
    List<String> key() {
      return List.of(vendor.id().toString(), Integer.toString(rank));
    }
  }

  List<Hit> find(VendorFilter filter, PageRequest page) {
    return filter.name() == null ? byAge(filter, page) : byName(filter, page);
  }

  private List<Hit> byAge(VendorFilter filter, PageRequest page) {
    Conditions where =
        conditions(filter).and("v.vendor_id > :after", "after", page.afterId().orElse(null));
    String sql =
        "select {v.*}, 0 as rank from vendor v where %s order by v.vendor_id"
            .formatted(where.clauses());
    return hits(query(sql, filter, where), page);
  }

  private List<Hit> byName(VendorFilter filter, PageRequest page) {
    Conditions where = conditions(filter).and(MATCHES, "name", filter.name());
    boolean first = page.after().isEmpty();
    String behind = first ? "true" : "(v.rank, :after) < (:rank, v.vendor_id)";
    String sql =
        """
        select {v.*}, v.rank as rank
        from (select v.*, %s as rank from vendor v where %s) v
        where %s order by v.rank desc, v.vendor_id"""
            .formatted(RANK, where.clauses(), behind);
    NativeQuery<Object[]> query = query(sql, filter, where);
    if (!first) {
      query
          .setParameter("after", page.afterId().orElseThrow())
          .setParameter("rank", page.afterNumber(1).orElseThrow());
    }
    return hits(query, page);
  }

  private Conditions conditions(VendorFilter filter) {
    return new Conditions()
        .and("v.vendor_id = :own", "own", scope.vendor().orElse(null))
        .and("v.status = :status", "status", name(filter.status()))
        .and("v.risk_tier = :tier", "tier", name(filter.tier()))
        .and("v.country = :country", "country", filter.country())
        .and("v.registration_id = :registrationId", "registrationId", filter.registrationId())
        .and("v.services @> array[cast(:service as text)]", "service", filter.service())
        .and(SPEAKS, "language", filter.language())
        .and(IS_CERTIFIED, "certification", filter.certification())
        .and(
            filter.readsRisk()
                ? "(" + CERTIFICATION_ENDS + " or " + EVIDENCE_ENDS + ")"
                : CERTIFICATION_ENDS,
            "until",
            endOf(filter.expiringWithin()))
        .and("v.reassess_on <= :reassessUntil", "reassessUntil", endOf(filter.reassessWithin()));
  }

  private NativeQuery<Object[]> query(String sql, VendorFilter filter, Conditions where) {
    NativeQuery<Object[]> query =
        session
            .createNativeQuery(sql, Object[].class)
            .addEntity("v", Vendor.class)
            .addScalar("rank", Integer.class);
    where.values().forEach(query::setParameter);
    if (filter.certification() != null || filter.expiringWithin() != null) {
      query.setParameter("today", today());
    }
    return query;
  }

  private static List<Hit> hits(NativeQuery<Object[]> query, PageRequest page) {
    return query.setMaxResults(page.rows()).getResultList().stream()
        .map(row -> new Hit((Vendor) row[0], (Integer) row[1]))
        .toList();
  }

  private @Nullable LocalDate endOf(@Nullable Period fromToday) {
    return fromToday == null ? null : today().plus(fromToday);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static @Nullable String name(@Nullable Enum<?> choice) {
    return choice == null ? null : choice.name();
  }
}
