package dev.plumbline.quickstart;

import java.util.stream.Stream;

/// What a new user reads when everything is up.
final class WhereToGoNext {

  private WhereToGoNext() {}

  static Stream<String> lines(Settings settings) {
    String gateway = settings.url(Part.GATEWAY);
    String keycloak = settings.url(Part.KEYCLOAK);
    return """
        Plumbline is up; Ctrl-C stops it.
          API            %1$s/api/v1
          Documentation  %1$s/docs (Authorize, client docs, as one of the users below)
          Keycloak       %2$s (administrator: admin, password admin)
          Users          governance governance-b approver quality finance auditor vendor-a vendor-b
          Programs       integration bi vendor-a-api vendor-b-api
          A user's password is the user's name; a program's secret is its id.

        A token for curl, and a first question:
          TOKEN=$(curl -s %2$s/realms/plumbline/protocol/openid-connect/token \\
            -d grant_type=password -d client_id=cli -d username=governance -d password=governance \\
            | sed 's/.*"access_token":"\\([^"]*\\).*/\\1/')
          curl -H "Authorization: Bearer $TOKEN" %1$s/api/v1/scorecards
        """
        .formatted(gateway, keycloak)
        .lines();
  }
}
