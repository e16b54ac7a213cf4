package dev.plumbline.web.sample;

import dev.plumbline.web.problem.Violation;
import dev.plumbline.web.validation.BodyRules;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The orders so far, which no single order knows.
@Singleton
class PaintBook implements BodyRules<PaintOrder> {

  /// How one may look into it; of the name of an answer, but never over the wire itself.
  record Search(@Nullable Integer limit, @Nullable String customer) {}

  @Override
  public Class<PaintOrder> body() {
    return PaintOrder.class;
  }

  @Override
  public List<Violation> violations(PaintOrder order) {
    return "R-0".equals(order.reference())
        ? List.of(Violation.at("/reference", "taken", "belongs to an order already"))
        : List.of();
  }
}
