package dev.plumbline.vendor.programme.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/// Documents that are right but for something.
final class TestJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private TestJson() {}

  /// The document with another value at a place: a number where it reads as one.
  static String with(String document, String place, String value) {
    try {
      JsonNode whole = JSON.readTree(document);
      int last = place.lastIndexOf('/');
      JsonNode parent = last < 0 ? whole : whole.at("/" + place.substring(0, last));
      String name = place.substring(last + 1);
      JsonNode put =
          value.matches("-?\\d+") ? JSON.readTree(value) : JSON.getNodeFactory().textNode(value);
      switch (parent) {
        case ObjectNode object -> object.set(name.replace("~1", "/"), put);
        case ArrayNode array -> array.set(Integer.parseInt(name), put);
        default -> throw new IllegalArgumentException("Nothing is at " + place);
      }
      return JSON.writeValueAsString(whole);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static Map<String, List<?>> read(String document) {
    try {
      return JSON.readValue(document, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static String write(Object document) {
    try {
      return JSON.writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
