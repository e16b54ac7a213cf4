package dev.plumbline.contract.draft;

import java.util.HashSet;
import java.util.Set;

/// Gives each clause of a draft a code of its own.
final class ClauseCodes {

  private static final int LONGEST = 64;

  private final Set<String> taken = new HashSet<>();

  /// The name itself; where that is taken, with the activity; where that is taken, with a number.
  String of(String name, String activity) {
    String code = fitting(name, "");
    if (taken.add(code)) {
      return code;
    }
    String withActivity = name + "-" + activity;
    for (int number = 1; ; number++) {
      code = fitting(withActivity, number == 1 ? "" : "-" + number);
      if (taken.add(code)) {
        return code;
      }
    }
  }

  private static String fitting(String name, String suffix) {
    int most = LONGEST - suffix.length();
    return (name.length() <= most ? name : name.substring(0, most).replaceFirst("-+$", ""))
        + suffix;
  }
}
