package dev.plumbline.contract.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.contract.agreement.version.VersionStatus;
import dev.plumbline.contract.schedule.section.ScheduleWriter;
import dev.plumbline.contract.schedule.section.Subject;
import dev.plumbline.contract.terms.TestTerms;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SchedulePdfTest {

  private static final ObjectNode EVERYTHING = TestSchedules.everything();

  @Inject SchedulePage page;
  @Inject SchedulePdf pdf;

  @Test
  void aVersionWithEverythingIsPrintedAsItWasApproved() throws IOException {
    byte[] printed = print(VersionStatus.ACTIVE);
    Golden.write("schedule.pdf", printed);
    try (PDDocument document = Loader.loadPDF(printed)) {
      Golden.assertSame("schedule.txt", new PDFTextStripper().getText(document));
    }
  }

  @Test
  void everyPageSaysWhatItBelongsTo() throws IOException {
    byte[] draft = print(VersionStatus.DRAFT);
    Golden.write("draft.pdf", draft);
    try (PDDocument document = Loader.loadPDF(draft)) {
      int pages = document.getNumberOfPages();
      assertThat(pages).isGreaterThan(2);
      for (int number = 1; number <= pages; number++) {
        assertThat(text(document, number))
            .contains("DEMO-A, version 2 – SHA-256 " + TestTerms.of(2, EVERYTHING).contentHash())
            .contains("DRAFT, not agreed")
            .contains("Page %d of %d".formatted(number, pages));
      }
    }
  }

  @Test
  void itsFontsAreInIt() throws IOException {
    try (PDDocument document = Loader.loadPDF(print(VersionStatus.ACTIVE))) {
      List<PDFont> fonts = new ArrayList<>();
      for (PDPage sheet : document.getPages()) {
        for (COSName name : sheet.getResources().getFontNames()) {
          fonts.add(sheet.getResources().getFont(name));
        }
      }
      assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
      assertThat(fonts).extracting(PDFont::getName).allMatch(name -> name.contains("Liberation"));
    }
  }

  @Test
  void theSamePageGivesTheSameBytes() {
    assertThat(print(VersionStatus.ACTIVE)).isEqualTo(print(VersionStatus.ACTIVE));
  }

  private byte[] print(VersionStatus status) {
    Subject subject = TestSchedules.subject(status, EVERYTHING);
    return pdf.print(
        new PrintedSchedule(
            "schedule",
            Instant.parse("2021-10-25T09:30:00Z"),
            page.print(ScheduleWriter.write(subject))));
  }

  private static String text(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document);
  }
}
