package dev.plumbline.web.sample;

import dev.plumbline.web.text.TextValue;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

class ColourForm {

  @Produces
  @Singleton
  TextValue<Colour> colour() {
    return new TextValue<>(Colour.class, Colour::parse, "must be a colour, #rrggbb");
  }
}
