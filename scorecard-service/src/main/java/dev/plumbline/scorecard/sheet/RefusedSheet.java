package dev.plumbline.scorecard.sheet;

import dev.plumbline.scorecard.sheet.reading.Finding;
import dev.plumbline.web.problem.ProblemException;
import java.util.List;

/// That a sheet was read and refused. It is answered as the problem that caused it, or as the file
/// with the reasons.
public final class RefusedSheet extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Upload upload;
  private final transient List<Finding> findings;

  RefusedSheet(Upload upload, List<Finding> findings) {
    super(
        null,
        ProblemException.invalid(
            findings.stream().map(finding -> finding.violation(upload.sheet().grid())).toList()),
        false,
        false);
    this.upload = upload;
    this.findings = findings;
  }

  public SheetFile annotated(SheetFormat format) {
    return upload.annotated(format, findings);
  }
}
