package dev.plumbline.system.platform.life;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Sheets as a vendor's office has them.
final class Sheets {

  static final String CSV = "text/csv";
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final Random NOISE = new Random(5);

  private Sheets() {}

  /// A report's lines as CSV.
  static byte[] csv(JsonNode report) {
    StringBuilder csv = new StringBuilder("Activity,Channel,Measure,Value\n");
    for (JsonNode line : report.path("lines")) {
      String start = line.path("activity").asText() + "," + line.path("channel").asText();
      line.path("measures")
          .properties()
          .forEach(
              measure ->
                  csv.append(start)
                      .append(",%s,%s\n".formatted(measure.getKey(), measure.getValue().asText())));
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  /// The parts of a workbook, each with its content.
  static Map<String, byte[]> parts(byte[] workbook) throws IOException {
    Path file = Files.write(Files.createTempFile("workbook", ".xlsx"), workbook);
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    } finally {
      Files.delete(file);
    }
    return parts;
  }

  /// The same workbook with a photograph in it, which no compression makes smaller.
  static byte[] withPhotograph(byte[] workbook, int size) throws IOException {
    byte[] photograph = new byte[size];
    NOISE.nextBytes(photograph);
    Map<String, byte[]> parts = parts(workbook);
    parts.put("xl/media/image1.jpeg", photograph);
    ByteArrayOutputStream file = new ByteArrayOutputStream(size);
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return file.toByteArray();
  }
}
