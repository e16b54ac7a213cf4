package dev.plumbline.scorecard.ledger.api;

import dev.plumbline.scorecard.ledger.EntryFilter;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which entries count, as a `@BeanParam`.
public class EntryParams {

  @QueryParam("vendorId")
  @Nullable UUID vendorId;

  @QueryParam("contractId")
  @Nullable UUID contractId;

  @QueryParam("period")
  @Nullable YearMonth period;

  EntryFilter filter() {
    return new EntryFilter(vendorId, contractId, period);
  }
}
