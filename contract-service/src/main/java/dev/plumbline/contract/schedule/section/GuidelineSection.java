package dev.plumbline.contract.schedule.section;

import dev.plumbline.contract.schedule.page.Section;
import dev.plumbline.contract.terms.Guideline;
import java.util.List;

/// Clauses in words, such as on risk management, cost control or the brand.
final class GuidelineSection {

  private GuidelineSection() {}

  static Section of(Subject subject) {
    List<Guideline> guidelines = subject.terms().content().guidelines();
    Section section = Section.titled("Guidelines");
    return guidelines.isEmpty()
        ? section.say("No guidelines are agreed upon.")
        : section.parts(
            guidelines.stream()
                .map(
                    it ->
                        Section.titled(it.topic())
                            .say(it.text())
                            .fact("Answers for it", it.owner()))
                .toList());
  }
}
