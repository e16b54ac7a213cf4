package dev.plumbline.contract.schedule.section;

import dev.plumbline.contract.schedule.page.Section;
import dev.plumbline.contract.schedule.section.Subject.Signing;
import java.time.LocalDate;

/// Who agreed to exactly this.
final class SignatureSection {

  private static final String NOBODY = "Nobody yet";

  private SignatureSection() {}

  static Section of(Subject subject) {
    Section section = Section.titled("Agreement").fact("Written by", subject.signing().author());
    return switch (subject.status()) {
      case DRAFT ->
          section.say("This is a draft. Nobody has agreed to it, and it can still change.");
      case IN_REVIEW ->
          agreed(section, subject).say("Both parties are asked to agree to " + terms(subject));
      case ACTIVE, SUPERSEDED ->
          agreed(section, subject).say("Both parties agreed to " + terms(subject));
    };
  }

  private static String terms(Subject subject) {
    return "the terms whose content hash is %s. It is the SHA-256 of the terms in their canonical"
            .formatted(subject.terms().contentHash())
        + " form, so that anybody can check that nothing has changed.";
  }

  private static Section agreed(Section section, Subject subject) {
    Signing signing = subject.signing();
    return section
        .fact("Approved for the client by", signing.approvedBy().orElse(NOBODY))
        .fact("Accepted for the vendor by", signing.acceptedBy().orElse(NOBODY))
        .fact("Activated", signing.activatedOn().map(LocalDate::toString).orElse("Not yet"));
  }
}
