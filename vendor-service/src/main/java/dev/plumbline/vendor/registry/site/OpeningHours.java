package dev.plumbline.vendor.registry.site;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Keeps opening hours as text, one line for each span.
@Converter
class OpeningHours implements AttributeConverter<List<OpeningSpan>, String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable List<OpeningSpan> spans) {
    return spans == null ? null : spans.stream().map(OpeningSpan::toString).collect(joining("\n"));
  }

  @Override
  public @Nullable List<OpeningSpan> convertToEntityAttribute(@Nullable String text) {
    return text == null ? null : text.lines().map(OpeningSpan::parse).toList();
  }
}
