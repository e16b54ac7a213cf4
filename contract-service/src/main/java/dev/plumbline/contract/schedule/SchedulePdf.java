package dev.plumbline.contract.schedule;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/// Prints a page as PDF. Its fonts are in it, so that it looks the same on every machine, and the
/// same page always gives the same bytes.
@Singleton
class SchedulePdf {

  /// Metrically like Arial, which `schedule.css` names as well for browsers.
  private static final String FONT = "Liberation Sans";

  private static final String PRODUCER = "Plumbline";

  SchedulePdf() {
    XRLog.setLoggerImpl(new LayoutLog());
  }

  byte[] print(PrintedSchedule schedule) {
    try (PdfBoxRenderer renderer = renderer(schedule.page().html())) {
      renderer.layout();
      renderer.createPDFWithoutClosing();
      try (PDDocument document = renderer.getPdfDocument()) {
        return written(document, schedule.writtenAt());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PdfBoxRenderer renderer(String html) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useExternalResourceAccessControl(
        (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useExternalResourceAccessControl(
        (_, _) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    builder.useFont(font("Regular"), FONT, 400, FontStyle.NORMAL, true);
    builder.useFont(font("Bold"), FONT, 700, FontStyle.NORMAL, true);
    builder.withProducer(PRODUCER);
    builder.withHtmlContent(html, null);
    return builder.buildPdfRenderer();
  }

  private static FSSupplier<InputStream> font(String style) {
    return () ->
        Objects.requireNonNull(
            SchedulePdf.class.getResourceAsStream(
                "/liberation/LiberationSans-%s.ttf".formatted(style)));
  }

  /// By default a document holds the time of its printing, and an id made of that.
  private static byte[] written(PDDocument document, Instant at) throws IOException {
    GregorianCalendar written = GregorianCalendar.from(at.atZone(ZoneOffset.UTC));
    PDDocumentInformation information = document.getDocumentInformation();
    information.setCreationDate(written);
    information.setModificationDate(written);
    document.setDocumentId(at.toEpochMilli());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }
}
