/// What the platform consists of: PostgreSQL with its databases, Keycloak with its realm, the four
/// services, and the order in which they start.
@NullMarked
package dev.plumbline.quickstart.platform;

import org.jspecify.annotations.NullMarked;
