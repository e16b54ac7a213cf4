package dev.plumbline.vendor.programme.api;

import java.util.Arrays;
import java.util.stream.Collectors;

/// The documents of a programme, as governance writes them.
final class TestParts {

  static final String BASELINE =
      """
      {"from": "2026-01", "to": "2026-03", "source": "Telephony, monthly export",
       "lines": [
         {"channel": "voice", "measures": {"contactsOffered": 1000, "contactsHandled": 900.0}},
         {"channel": "web-form", "measures": {"contactsOffered": 50, "contactsHandled": 40}}]}
      """;

  static final String RAMP_PLAN =
      """
      {"trainingMaterial": [{"title": "Handbook", "location": "wiki/handbook"}],
       "steps": [{"month": 1, "headcount": 5, "volumePercent": 20},
                 {"month": 2, "headcount": 20, "volumePercent": 100}]}
      """;

  static final String EXPECTATIONS =
      """
      {"responsibilities": [{"task": "Train agents", "responsible": "vendor",
         "accountable": "client", "consulted": ["quality"]}],
       "targets": [{"metric": "csat", "expected": 85.50, "minimum": 80}],
       "behaviours": [{"code": "empathy", "behaviour": "Empathy",
         "whatGoodLooksLike": "The customer feels heard",
         "anchors": [{"rating": 1, "description": "Talks over the customer"},
                     {"rating": 5, "description": "Names what worries the customer"}]}]}
      """;

  static final String VOLUME_SCENARIO =
      """
      {"months": [{"label": "month 1", "measures": {"contactsHandled": 10000}},
                  {"label": "month 2", "measures": {"contactsHandled": 12000}}]}
      """;

  private TestParts() {}

  /// Alike on each dimension.
  static String readiness(int level) {
    String rating = "{\"level\": %d, \"evidence\": \"Seen in an audit\"}".formatted(level);
    return "{\"wellDefined\": %1$s, \"repeatable\": %1$s, \"measurable\": %1$s}".formatted(rating);
  }

  static String businessCase(String... stakeholders) {
    return businessCaseFor("Evenings are not staffed", stakeholders);
  }

  static String businessCaseFor(String reason, String... stakeholders) {
    return """
        {"reasons": ["%s"], "advantages": ["Longer hours"],
         "risks": [{"risk": "Knowledge is lost", "mitigation": "Two people stay"}],
         "stakeholders": [%s]}
        """
        .formatted(
            reason,
            Arrays.stream(stakeholders).map("\"%s\""::formatted).collect(Collectors.joining(", ")));
  }

  static String checklist(boolean done) {
    return """
        {"items": [{"what": "Tell the teams", "owner": "anna", "done": true},
                   {"what": "Move the shifts", "owner": "bert", "done": %s}]}
        """
        .formatted(done);
  }
}
