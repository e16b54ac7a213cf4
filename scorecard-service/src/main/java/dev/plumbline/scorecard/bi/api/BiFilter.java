package dev.plumbline.scorecard.bi.api;

import dev.plumbline.scorecard.bi.DatasetFilter;
import dev.plumbline.scorecard.scorecard.life.Life;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The conditions of a dataset of scorecards, as a `@BeanParam`.
public class BiFilter {

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

  @QueryParam("life")
  @Parameter(description = "Of the scorecard; without it any from PUBLISHED on")
  @Nullable Life life;

  DatasetFilter filter() {
    return new DatasetFilter(vendorId, contractId, period, from, to, life);
  }
}
