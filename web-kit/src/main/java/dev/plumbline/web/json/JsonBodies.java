package dev.plumbline.web.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemCatalogue;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.ProblemType;
import dev.plumbline.web.problem.Violation;
import dev.plumbline.web.text.TextValues;
import dev.plumbline.web.validation.BodyRules;
import dev.plumbline.web.validation.SelfChecked;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import jakarta.validation.ValidatorFactory;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads a JSON body into a valid value, or ends the request with everything that is wrong with it:
/// 400 where it is not JSON, 422 with all violations where its content is wrong. Where they all
/// have one code, and a problem type has that as its slug, the answer is of this type.
@Singleton
public class JsonBodies {

  private final ObjectMapper mapper;
  private final Constraints constraints;
  private final TextValues texts;
  private final List<BodyRules<?>> rules;
  private final Map<String, ProblemType> typesOfRules;

  JsonBodies(
      ObjectMapper general,
      ValidatorFactory validation,
      TextValues texts,
      @All List<BodyRules<?>> rules) {
    this.mapper = StrictMapper.from(general);
    this.constraints = new Constraints(validation);
    this.texts = texts;
    this.rules = rules;
    this.typesOfRules =
        ProblemCatalogue.all().stream()
            .filter(type -> type.status() == CommonProblem.INVALID_CONTENT.status())
            .collect(Collectors.toMap(ProblemType::slug, Function.identity()));
  }

  /// The body as a value of this type, after bean validation.
  public Object read(Type type, InputStream body) throws IOException {
    var findings = new Findings(texts);
    Object value = examined(type, body, findings);
    if (!findings.none()) {
      throw refusal(findings.all());
    }
    if (value == null) {
      throw malformed("The body is empty");
    }
    return value;
  }

  private ProblemException refusal(List<Violation> violations) {
    Set<String> codes = violations.stream().map(Violation::code).collect(Collectors.toSet());
    ProblemType type =
        codes.size() == 1
            ? typesOfRules.getOrDefault(codes.iterator().next(), CommonProblem.INVALID_CONTENT)
            : CommonProblem.INVALID_CONTENT;
    return ProblemException.of(type).violations(violations);
  }

  /// A value that is only absent because of what was found inside it is no second violation.
  private static void note(Constraints.Broken broken, Findings findings) {
    if (!broken.absent() || !findings.touches(broken.pointer())) {
      findings.add(broken.pointer(), broken.code(), broken.message());
    }
  }

  /// The body as far as it could be read, after everything was found or enough.
  private @Nullable Object examined(Type type, InputStream body, Findings findings)
      throws IOException {
    try {
      Object value = parse(type, body, findings);
      if (value != null) {
        constraints.check(value, broken -> note(broken, findings));
        if (value instanceof SelfChecked checked) {
          checked.violations().forEach(findings::add);
        }
        rules.stream().flatMap(known -> violations(known, value)).forEach(findings::add);
      }
      return value;
    } catch (Findings.Full _) {
      return null;
    }
  }

  private static <T> Stream<Violation> violations(BodyRules<T> rules, Object body) {
    return rules.body().isInstance(body)
        ? rules.violations(rules.body().cast(body)).stream()
        : Stream.empty();
  }

  private @Nullable Object parse(Type type, InputStream body, Findings findings)
      throws IOException {
    var reader =
        mapper.readerFor(mapper.constructType(type)).withAttribute(Findings.ATTRIBUTE, findings);
    try (var parser = mapper.createParser(body)) {
      if (parser.nextToken() == null) {
        throw malformed("The body is empty");
      }
      return reader.readValue(parser);
    } catch (InvalidDefinitionException faultOfOurs) {
      throw faultOfOurs;
    } catch (StreamConstraintsException excessive) {
      throw malformed("The body is nested too deeply, or has a name or a number that is too long")
          .cause(excessive);
    } catch (JsonProcessingException malformed) {
      throw malformed(
              "The body stops being JSON at line %d, column %d, or names a field twice there"
                  .formatted(
                      malformed.getLocation().getLineNr(), malformed.getLocation().getColumnNr()))
          .cause(malformed);
    } catch (CharConversionException notText) {
      throw malformed("The body is not UTF-8").cause(notText);
    }
  }

  private static ProblemException malformed(String detail) {
    return CommonProblem.MALFORMED_JSON.because(detail);
  }
}
