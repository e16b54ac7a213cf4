package dev.plumbline.scorecard;

import dev.plumbline.scorecard.dispute.DisputeProblem;
import dev.plumbline.scorecard.finalisation.FinalisationProblem;
import dev.plumbline.scorecard.invoice.InvoiceProblem;
import dev.plumbline.scorecard.observation.ObservationProblem;
import dev.plumbline.scorecard.publication.PublicationProblem;
import dev.plumbline.scorecard.relief.ReliefProblem;
import dev.plumbline.scorecard.report.ReportProblem;
import dev.plumbline.scorecard.restatement.RestatementProblem;
import dev.plumbline.scorecard.run.RunProblem;
import dev.plumbline.scorecard.scorecard.ScorecardProblem;
import dev.plumbline.scorecard.sheet.grid.SheetProblem;
import dev.plumbline.web.problem.ProblemCatalogue;
import dev.plumbline.web.problem.ProblemType;
import java.util.Arrays;
import java.util.stream.Stream;

/// What this service answers with besides the common problems.
public final class ScorecardProblems implements ProblemCatalogue {

  @Override
  public Stream<ProblemType> types() {
    return Stream.of(
            ReportProblem.values(),
            SheetProblem.values(),
            ObservationProblem.values(),
            ScorecardProblem.values(),
            InvoiceProblem.values(),
            ReliefProblem.values(),
            RunProblem.values(),
            FinalisationProblem.values(),
            PublicationProblem.values(),
            DisputeProblem.values(),
            RestatementProblem.values())
        .flatMap(Arrays::stream);
  }
}
