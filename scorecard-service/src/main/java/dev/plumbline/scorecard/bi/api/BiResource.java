package dev.plumbline.scorecard.bi.api;

import static dev.plumbline.scorecard.bi.dataset.ClauseResultDataset.CLAUSE_RESULTS;
import static dev.plumbline.scorecard.bi.dataset.CreditDataset.CREDITS;
import static dev.plumbline.scorecard.bi.dataset.MeasureDataset.MEASURES;
import static dev.plumbline.scorecard.bi.dataset.ScorecardDataset.SCORECARDS;

import dev.plumbline.scorecard.bi.BiService;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.web.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Datasets for BI tools. What their rows hold is documented from the datasets themselves, see
/// [DatasetDocumentation].
@Path("/api/v1/bi")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "BI data")
@RolesAllowed({Roles.GOVERNANCE, Roles.FINANCE, Roles.AUDITOR, Roles.BI_READER, Roles.INTEGRATION})
public class BiResource {

  private final BiService bi;
  private final CsvAnswers csv;

  BiResource(BiService bi, CsvAnswers csv) {
    this.bi = bi;
    this.csv = csv;
  }

  @GET
  @Path("/scorecards")
  @Operation(
      summary = "Read scorecards in bulk",
      description = "A row for each contract and month, the families beside each other.")
  public Page<Map<String, Object>> scorecards(
      @BeanParam BiFilter asked, @BeanParam PageParams page) {
    return bi.page(SCORECARDS, asked.filter(), page.request());
  }

  @GET
  @Path("/scorecards")
  @Produces(CsvAnswers.CSV)
  @Operation(hidden = true)
  public StreamingOutput scorecardsAsCsv(@BeanParam BiFilter asked) {
    return csv.of(SCORECARDS, asked.filter());
  }

  @GET
  @Path("/clause-results")
  @Operation(
      summary = "Read the results of clauses in bulk",
      description = "A row for each clause of each scorecard.")
  public Page<Map<String, Object>> clauseResults(
      @BeanParam BiFilter asked, @BeanParam PageParams page) {
    return bi.page(CLAUSE_RESULTS, asked.filter(), page.request());
  }

  @GET
  @Path("/clause-results")
  @Produces(CsvAnswers.CSV)
  @Operation(hidden = true)
  public StreamingOutput clauseResultsAsCsv(@BeanParam BiFilter asked) {
    return csv.of(CLAUSE_RESULTS, asked.filter());
  }

  @GET
  @Path("/measures")
  @Operation(
      summary = "Read reported figures in bulk",
      description =
          "A row for each figure of each report that was handed over, in every revision; `counted`"
              + " tells the one that scorecards are worked out of.")
  public Page<Map<String, Object>> measures(
      @BeanParam BiMonthFilter asked, @BeanParam PageParams page) {
    return bi.page(MEASURES, asked.filter(), page.request());
  }

  @GET
  @Path("/measures")
  @Produces(CsvAnswers.CSV)
  @Operation(hidden = true)
  public StreamingOutput measuresAsCsv(@BeanParam BiMonthFilter asked) {
    return csv.of(MEASURES, asked.filter());
  }

  @GET
  @Path("/credits")
  @Operation(
      summary = "Read credits in bulk",
      description =
          "A row for each entry of the ledger, so what FINAL scorecards have come to, what was earned"
              + " back and every correction; what a scorecard says before is in `clause-results`.")
  public Page<Map<String, Object>> credits(
      @BeanParam BiMonthFilter asked, @BeanParam PageParams page) {
    return bi.page(CREDITS, asked.filter(), page.request());
  }

  @GET
  @Path("/credits")
  @Produces(CsvAnswers.CSV)
  @Operation(hidden = true)
  public StreamingOutput creditsAsCsv(@BeanParam BiMonthFilter asked) {
    return csv.of(CREDITS, asked.filter());
  }
}
