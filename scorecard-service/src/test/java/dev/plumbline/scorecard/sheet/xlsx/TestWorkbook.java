package dev.plumbline.scorecard.sheet.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A workbook put together by hand, part by part, so that it can be as real or as wrong as a test
/// wants it.
public final class TestWorkbook {

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder sheets = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();
  private int count;

  public static TestWorkbook empty() {
    return new TestWorkbook();
  }

  /// One with a sheet of these rows, as XML.
  public static TestWorkbook of(String rows) {
    return empty().sheet("Report", "", rows);
  }

  /// One more sheet.
  ///
  /// @param attributes of its entry in the workbook, as XML
  public TestWorkbook sheet(String name, String attributes, String rows) {
    count++;
    sheets.append(
        "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%d\" %s/>"
            .formatted(name, count, count, attributes));
    relations.append(
        "<Relationship Id=\"r%d\" Type=\"http://schemas/x/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
            .formatted(count, count));
    return part(
        "xl/worksheets/sheet%d.xml".formatted(count),
        "<worksheet xmlns=\"http://schemas/main\"><sheetData>%s</sheetData></worksheet>"
            .formatted(rows));
  }

  public TestWorkbook part(String name, String xml) {
    return part(name, xml.getBytes(UTF_8));
  }

  public TestWorkbook part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  public byte[] bytes() {
    part(
        "xl/workbook.xml",
        "<workbook xmlns=\"http://schemas/main\" xmlns:r=\"http://schemas/r\"><sheets>%s</sheets></workbook>"
            .formatted(sheets));
    part("xl/_rels/workbook.xml.rels", "<Relationships>%s</Relationships>".formatted(relations));
    return zipped();
  }

  /// Just the parts, nothing added.
  public byte[] zipped() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }
}
