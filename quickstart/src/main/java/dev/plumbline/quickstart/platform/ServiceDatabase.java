package dev.plumbline.quickstart.platform;

/// A service's database and the two roles that log in to it.
///
/// @param database its name, from which service-kit derives the roles' names
record ServiceDatabase(String database) {

  /// The role that owns the database and runs its migrations.
  String owner() {
    return database + "_owner";
  }

  /// The role that the service works with.
  String login() {
    return database + "_service";
  }
}
