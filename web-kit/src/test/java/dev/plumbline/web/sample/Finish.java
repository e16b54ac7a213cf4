package dev.plumbline.web.sample;

/// How a paint looks when it is dry.
public enum Finish {
  MATT,
  GLOSS
}
