package dev.plumbline.kernel.canonical;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Currency;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes a value as the one text that is hashed for it: RFC 8785 (JSON Canonicalization Scheme),
/// except that every number is a string in plain notation without trailing zeros, because the
/// scheme's own numbers are doubles. What is absent (null, an empty Optional) is left out of its
/// object, so equal documents have equal hashes however they were read.
///
/// Maps and records become objects (keys by their `toString`), collections arrays; a set must have
/// an order of its own. A record of a sealed type also carries its simple name under `@type`, since
/// the choice is part of what is said.
public final class CanonicalJson {

  private static final String TYPE = "@type";

  private final StringBuilder out = new StringBuilder();

  private CanonicalJson() {}

  /// The canonical text of a value.
  ///
  /// @throws IllegalArgumentException for a value that has no canonical form: an unpaired
  ///     surrogate, a double, a type that is none of those above
  public static String write(Object value) {
    CanonicalJson writer = new CanonicalJson();
    writer.value(value);
    return writer.out.toString();
  }

  /// SHA-256 of the canonical text in UTF-8, as lower-case hex.
  public static String sha256(Object value) {
    try {
      byte[] text = write(value).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private void value(Object value) {
    switch (value) {
      case BigDecimal number -> number(number);
      case BigInteger number -> number(new BigDecimal(number));
      case Integer number -> number(BigDecimal.valueOf(number));
      case Long number -> number(BigDecimal.valueOf(number));
      case Boolean flag -> out.append(flag.booleanValue());
      case String text -> JsonString.append(out, text);
      case Enum<?> constant -> JsonString.append(out, constant.name());
      case Temporal time -> JsonString.append(out, time.toString());
      case UUID id -> JsonString.append(out, id.toString());
      case Currency currency -> JsonString.append(out, currency.getCurrencyCode());
      case ZoneId zone -> JsonString.append(out, zone.getId());
      case Map<?, ?> map -> object(map);
      case Set<?> items -> set(items);
      case Collection<?> items -> array(items);
      case Record entity -> entity(entity);
      default ->
          throw new IllegalArgumentException("no canonical form for " + value.getClass().getName());
    }
  }

  private void number(BigDecimal number) {
    JsonString.append(out, number.stripTrailingZeros().toPlainString());
  }

  private void array(Collection<?> items) {
    out.append('[');
    String separator = "";
    for (Object item : items) {
      out.append(separator);
      value(item);
      separator = ",";
    }
    out.append(']');
  }

  private void set(Set<?> items) {
    out.append(items.stream().map(CanonicalJson::write).sorted().collect(joining(",", "[", "]")));
  }

  /// Members in order of their names' UTF-16 code units, which is the natural order of strings.
  private void object(Map<?, ?> map) {
    Map<String, Object> members = new TreeMap<>();
    map.forEach(
        (key, value) ->
            present(value).ifPresent(present -> put(members, String.valueOf(key), present)));
    out.append('{');
    members.forEach(this::member);
    out.append('}');
  }

  private void entity(Record entity) {
    RecordMembers type = RecordMembers.of(entity.getClass());
    out.append('{');
    if (type.ofSealedType()) {
      member(TYPE, entity.getClass().getSimpleName());
    }
    for (RecordMembers.Member member : type.members()) {
      present(member.of(entity)).ifPresent(value -> member(member.name(), value));
    }
    out.append('}');
  }

  private void member(String name, Object value) {
    if (out.charAt(out.length() - 1) != '{') {
      out.append(',');
    }
    JsonString.append(out, name);
    out.append(':');
    value(value);
  }

  private static void put(Map<String, Object> members, String name, Object value) {
    if (members.put(name, value) != null) {
      throw new IllegalArgumentException("two members are named " + name);
    }
  }

  private static Optional<?> present(@Nullable Object value) {
    return value instanceof Optional<?> optional ? optional : Optional.ofNullable(value);
  }
}
