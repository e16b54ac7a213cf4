package dev.plumbline.vendor.selection;

import dev.plumbline.web.problem.Violation;
import dev.plumbline.web.validation.Repeated;
import java.util.List;
import java.util.stream.Stream;

/// How the candidates of a selection are judged: knock-outs first, then weighted criteria.
public record Criteria(List<Criterion> criteria, List<KnockOut> knockOuts) {

  public Criteria {
    criteria = List.copyOf(criteria);
    knockOuts = List.copyOf(knockOuts);
  }

  /// Those that evaluators score.
  List<Criterion> scored() {
    return criteria.stream().filter(Criterion::isScored).toList();
  }

  int priceWeight() {
    return criteria.stream().filter(one -> !one.isScored()).mapToInt(Criterion::weight).sum();
  }

  /// What makes no sense about them, with pointers from the root of the two lists. What is about
  /// one of them comes before what is about all, which would hide it in an answer.
  public Stream<Violation> violations() {
    return Stream.of(
            Repeated.in("/criteria", "code", criteria, Criterion::code),
            Repeated.in("/knockOuts", "code", knockOuts, KnockOut::code),
            missing(
                criteria.isEmpty() || criteria.stream().anyMatch(one -> one.weight() > 0),
                "/criteria/0/weight",
                "no-weight",
                "must be above 0 where no other criterion weighs anything"),
            missing(
                criteria.stream().anyMatch(one -> !one.isScored()),
                "/criteria",
                "price-missing",
                "must have the criterion `price`; it may weigh 0"),
            missing(
                criteria.stream().anyMatch(Criterion::isScored),
                "/criteria",
                "nothing-to-score",
                "must have a criterion beside the price"))
        .flatMap(it -> it);
  }

  private static Stream<Violation> missing(
      boolean there, String pointer, String code, String message) {
    return there ? Stream.empty() : Stream.of(Violation.at(pointer, code, message));
  }
}
