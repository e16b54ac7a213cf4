package dev.plumbline.scorecard.sheet.api;

import dev.plumbline.kernel.measure.Party;
import dev.plumbline.scorecard.report.api.DryRun;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// What a file is about, as a `@BeanParam`.
@SuppressWarnings("NullAway.Init") // filled in before anybody sees it
public class UploadParams {

  @QueryParam("contractId")
  @NotNull
  UUID contractId;

  @QueryParam("period")
  @NotNull
  YearMonth period;

  @QueryParam("source")
  @DefaultValue("VENDOR")
  Party source;

  @QueryParam("attestedBy")
  @Parameter(description = "Who answers for the figures")
  @NotNull
  @Size(max = 200)
  @Pattern(regexp = Texts.LINE)
  String attestedBy;

  @QueryParam(DryRun.NAME)
  @Parameter(description = DryRun.DESCRIPTION)
  boolean dryRun;
}
