package dev.plumbline.web.identity;

import io.smallrye.config.ConfigMapping;

/// Who this process is to the others.
@ConfigMapping(prefix = "plumbline")
public interface IdentitySettings {

  /// The name that services put into the audience of a token for this process, e.g.
  /// `contract-service`. It is the application's name unless set.
  String audience();
}
