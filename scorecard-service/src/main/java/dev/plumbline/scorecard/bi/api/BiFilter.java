package dev.plumbline.scorecard.bi.api;

import dev.plumbline.scorecard.bi.DatasetFilter;
import dev.plumbline.scorecard.scorecard.life.Life;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The conditions of a dataset of scorecards, as a `@BeanParam`.
public class BiFilter extends BiMonthFilter {

  @QueryParam("life")
  @Parameter(description = "Of the scorecard; without it any from PUBLISHED on")
  @Nullable Life life;

  @Override
  DatasetFilter filter() {
    return filter(life);
  }
}
