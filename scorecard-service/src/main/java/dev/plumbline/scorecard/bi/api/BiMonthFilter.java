package dev.plumbline.scorecard.bi.api;

import dev.plumbline.scorecard.bi.DatasetFilter;
import dev.plumbline.scorecard.scorecard.life.Life;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The conditions of a dataset whose rows have a month and no life, as a `@BeanParam`.
public class BiMonthFilter {

  @QueryParam("vendorId")
  @Nullable UUID vendorId;

  @QueryParam("contractId")
  @Nullable UUID contractId;

  @QueryParam("period")
  @Nullable YearMonth period;

  @QueryParam("from")
  @Parameter(description = "The first month")
  @Nullable YearMonth from;

  @QueryParam("to")
  @Parameter(description = "The last month")
  @Nullable YearMonth to;

  DatasetFilter filter() {
    return filter(null);
  }

  DatasetFilter filter(@Nullable Life life) {
    return new DatasetFilter(vendorId, contractId, period, from, to, life);
  }
}
