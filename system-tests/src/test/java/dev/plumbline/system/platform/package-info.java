/// The packaged platform, run as a user runs it and seen as a user sees it: through the gateway,
/// Keycloak and what it prints.
///
/// Reading order: [SharedPlatform] (one platform for all test classes), [Platform], [Caller] and
/// [Answer] (requests), [RunningPart] (processes). The tests stand in the packages below, by what
/// they show; those that stop parts of the platform run last ([LastOrder]).
@NullMarked
package dev.plumbline.system.platform;

import org.jspecify.annotations.NullMarked;
